import { Link, useLocation, useSearch } from 'wouter';
import { useKnownCatalog } from '#api/use-catalog.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { situationAddress } from '#i18n/situation-address.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { PublicHold } from './public-hold.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useProvenAt } from './use-told.ts';
import { useView } from './use-view.ts';
import { withInsurer } from './with-insurer.ts';

/** Every other view, and where the data come from; the same in the same place on every public page. */
export function PublicFooter({ source }: Readonly<{ source: BoardSource }>) {
  const { frame, language, formats } = usePublicWords();
  const { to } = useView();
  const clock = useLiveBoardPart(source.liveBoard, (state) => state.clock);
  const { catalog } = useKnownCatalog(source.catalog);
  const printedAt = useProvenAt(source.liveBoard);
  const { footer } = frame;
  const insurerId = useInsurerHere(catalog);
  const provider = catalog?.provider.name;
  // the views of the trade do not exist in Leichte Sprache
  const staffBase = language === 'leicht' ? '~' : '';
  return (
    <footer aria-label={footer.label} className="public-footer">
      <div className="public-footer-inner">
        <nav aria-label={footer.views}>
          <ul className="public-footer-links">
            {footerViews.map(([path, name]) => (
              <li key={path}>
                <Link className="link" href={isOfInsurer(name) ? withInsurer(to(path), insurerId) : to(path)}>
                  {footer[name]}
                </Link>
              </li>
            ))}
            <li>
              <Link className="link" href={`${staffBase}${to('/lage')}`}>
                {footer.board}
              </Link>
            </li>
            <li>
              <a className="link" href={situationAddress(language)}>
                {footer.report}
              </a>
            </li>
            <li>
              <a className="link" href="/schnittstelle.html" hrefLang="de">
                {footer.api}
              </a>
            </li>
          </ul>
        </nav>
        {source.past === undefined && <PublicHold liveBoard={source.liveBoard} />}
        <p className="wrap-anywhere">
          {clock?.kind === 'simulated' && `${footer.simulated} `}
          {clock?.kind === 'real' && provider !== undefined && `${footer.measured(provider)} `}
          {footer.noStorage}
        </p>
        <p className="public-print-address" aria-hidden="true">
          {location.href}
          {printedAt !== null && ` · ${frame.stand.printed(formats.dateTime(printedAt))}`}
        </p>
      </div>
    </footer>
  );
}

const footerViews = [
  ['/', 'home'],
  ['/stoerung', 'incidents'],
  ['/termine', 'planned'],
  ['/auf-dem-laufenden', 'subscribe'],
  ['/einbetten', 'embed'],
  ['/legende', 'legend'],
  ['/daten', 'data'],
  ['/barrierefreiheit', 'accessibility'],
] as const;

/** These pages can be about one insurer. */
function isOfInsurer(name: (typeof footerViews)[number][1]): boolean {
  return name === 'subscribe' || name === 'embed';
}

/** The insurer the page is about, if it is one we know. */
function useInsurerHere(catalog: Catalog | null): string | null {
  const [path] = useLocation();
  const beside = new URLSearchParams(useSearch()).get('kasse');
  const [, id] = /^\/kasse\/([^/]+)/.exec(path) ?? [];
  const named = id === undefined ? beside : decoded(id);
  return catalog?.insurers.find((one) => one.id === named)?.id ?? null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

import { Link } from 'wouter';
import { useKnownCatalog } from '#api/use-catalog.ts';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import { situationAddress } from '#i18n/situation-address.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import type { BoardSource } from './use-board-feed.ts';
import { useView } from './use-view.ts';

/** Every other view, and where the data come from; the same in the same place on every public page. */
export function PublicFooter({ source }: Readonly<{ source: BoardSource }>) {
  const { frame, language } = usePublicWords();
  const { to } = useView();
  const clock = useLiveBoardPart(source.liveBoard, (state) => state.clock);
  const { catalog } = useKnownCatalog(source.catalog);
  const { footer } = frame;
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
                <Link className="link" href={to(path)}>
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
        <p className="wrap-anywhere">
          {clock?.kind === 'simulated' && `${footer.simulated} `}
          {clock?.kind === 'real' && provider !== undefined && `${footer.measured(provider)} `}
          {footer.noStorage}
        </p>
        <p className="public-print-address" aria-hidden="true">
          {location.href}
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

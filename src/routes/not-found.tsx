import { Link, useLocation } from 'wouter';
import { useCatalog } from '#api/use-catalog.ts';
import type { Catalog } from '#domain/catalog.ts';
import { nearestNames, type Named } from '#domain/name-search.ts';
import { textIn } from '#i18n/text-in.ts';
import type { Language } from '#i18n/language.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { isReadable } from '#ui/is-readable.ts';
import { PublicPage } from './public-page.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useView } from './use-view.ts';

/** for a page that began without them */
export { RestWords } from './rest-words.tsx';

export type NotFoundProps = Readonly<{
  source: BoardSource;
  /** what was asked for, where the address names something nobody has; without it the whole address is unknown */
  missing?: Readonly<{ kind: 'insurer' | 'service' | 'incident'; id: string }>;
}>;

/** Says what was not found, offers the names most like it, and leads to what there is. */
export function NotFound({ source, missing }: NotFoundProps) {
  const { frame, language } = usePublicWords();
  const [path] = useLocation();
  const { to } = useView();
  const words = frame.notFound;
  return (
    <PublicPage source={source} title={words.title} description={words.heading} heading={words.heading}>
      <p className="wrap-anywhere">
        {missing === undefined ? words.text(readable(path)) : words[missing.kind](readable(missing.id))}
      </p>
      {missing !== undefined && missing.kind !== 'incident' && (
        <Nearest source={source} kind={missing.kind} id={missing.id} />
      )}
      <section className="grid gap-2">
        <h2 className="font-semibold">{words.views}</h2>
        <ul className="grid gap-2">
          <li>
            <Link className="link" href={to('/')}>
              {words.home}
            </Link>
          </li>
          <li>
            <Link className="link" href={to('/stoerung')}>
              {words.incidents}
            </Link>
          </li>
          <li>
            <Link className="link" href={`${language === 'leicht' ? '~' : ''}${to('/lage')}`}>
              {words.board}
            </Link>{' '}
            {language === 'leicht' && words.notEasy}
          </li>
        </ul>
      </section>
    </PublicPage>
  );
}

type NearestProps = Readonly<{ source: BoardSource; kind: 'insurer' | 'service'; id: string }>;

function Nearest({ source, kind, id }: NearestProps) {
  const { frame, language } = usePublicWords();
  const { to } = useView();
  const { catalog } = useCatalog(source.catalog);
  if (catalog === null) return null;
  const nearest = nearestNames(namedOf(catalog, kind, language), id);
  return (
    <section className="grid gap-2">
      <h2 className="font-semibold">{frame.notFound.nearest}</h2>
      <ul className="grid gap-2">
        {nearest.map((named) => (
          <li key={named.id}>
            <Link className="link wrap-anywhere" href={to(`/${paths[kind]}/${encodeURIComponent(named.id)}`)}>
              <bdi>{named.names.find(isReadable) ?? named.id}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const paths = { insurer: 'kasse', service: 'dienst' } as const;

function namedOf(catalog: Catalog, kind: 'insurer' | 'service', language: Language): readonly Named[] {
  if (kind === 'insurer') {
    return catalog.insurers.map(({ id, name, shortName, formerNames }) => ({
      id,
      names: [name, shortName, ...formerNames],
    }));
  }
  return catalog.services.map(({ id, code, name }) => ({ id, names: [textIn(name, language).words, code] }));
}

/** As a person would have typed it, and not longer than a line or two. */
function readable(path: string): string {
  const text = decoded(path);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

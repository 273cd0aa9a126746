import { Link, useLocation } from 'wouter';
import { useMessages } from '#i18n/use-messages.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useView } from './use-view.ts';

/** Says what was not found, and leads to what there is. */
export function NotFound() {
  const { notFound, titles, language } = useMessages();
  const [path] = useLocation();
  const { view, to } = useView();
  usePageFrame({ title: titles.notFound, language, theme: view.theme, surface: 'page' });
  return (
    <main className="mx-auto grid max-w-prose gap-4 px-4 py-12">
      <h1 className="text-2xl font-bold text-balance">{notFound.heading}</h1>
      <p className="wrap-anywhere">{notFound.text(readable(path))}</p>
      <ul className="grid gap-2">
        <li>
          <Link className="link" href={to('/')}>
            {notFound.toPublic}
          </Link>
        </li>
        <li>
          <Link className="link" href={to('/lage')}>
            {notFound.toBoard}
          </Link>
        </li>
        <li>
          <Link className="link" href={to('/wand')}>
            {notFound.toWall}
          </Link>
        </li>
      </ul>
    </main>
  );
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

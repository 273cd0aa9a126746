import { Link } from 'wouter';
import type { BoardClock } from '#domain/board-clock.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { useView } from './use-view.ts';

export type SiteFooterProps = Readonly<{
  clock: BoardClock | null;
  /** who reports the states; null = not known yet */
  provider: string | null;
}>;

/** Where the data come from, and where everyone can read them without this page. */
export function SiteFooter({ clock, provider }: SiteFooterProps) {
  const { footer, navigation } = useMessages();
  const { to } = useView();
  return (
    <footer aria-label={footer.label} className="mt-auto border-t border-line px-4 py-5 text-sm text-ink-2 md:px-5">
      <div className="mx-auto flex max-w-[100rem] flex-wrap justify-between gap-x-8 gap-y-2">
        <p className="max-w-prose min-w-0 wrap-anywhere">
          {clock?.kind === 'simulated' && footer.simulated}
          {clock?.kind === 'real' && provider !== null && footer.measured(provider)}
        </p>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          <li>
            <Link className="link" href={to('/')}>
              {navigation.public}
            </Link>
          </li>
          <li>
            <Link className="link" href={to('/lage')}>
              {navigation.board}
            </Link>
          </li>
          <li>
            <Link className="link" href={to('/waende')}>
              {navigation.walls}
            </Link>
          </li>
          <li>
            <a className="link" href="/schnittstelle.html" hrefLang="de">
              {footer.apiPage}
            </a>
          </li>
          <li>
            <a className="link" href="/openapi.yaml">
              {footer.openApi}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

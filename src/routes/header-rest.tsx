import { useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Link, useLocation, useSearch } from 'wouter';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { MoreIcon } from '#ui/primitives/more-icon.tsx';
import { TimelineLink } from './timeline-link.tsx';
import { useView } from './use-view.ts';
import { changeSearch, type Theme } from './view-search.ts';

/** What of the header comes behind the answer: into places that the header keeps for it, so that it carries nothing of this and nothing moves. */
export function HeaderRest({ theme }: Readonly<{ theme: Theme }>) {
  return (
    <>
      <Placed at="#ways">
        <Ways />
      </Placed>
      <Placed at="#theme">
        <ThemeSwitch theme={theme} />
      </Placed>
    </>
  );
}

function Placed({ at, children }: Readonly<{ at: string; children: ReactNode }>) {
  // read again once it is drawn: before that the page that goes may still be there
  const place = useSyncExternalStore(never, () => document.querySelector(at));
  return place === null ? null : createPortal(children, place);
}

const never = () => () => undefined;

/** The ways a wide screen has room for beside the brand. A phone has them at the foot of the page. */
function Ways() {
  const { header } = usePublicWords().frame;
  const { to } = useView();
  const [path] = useLocation();
  const here = (view: string) => (path === view ? 'page' : undefined);
  return (
    <nav aria-label={header.label} className="public-header-ways">
      <Link href={to('/stoerung')} className="button-quiet" aria-current={here('/stoerung')}>
        {header.incidents}
      </Link>
      <TimelineLink selection={{ audience: 'public' }} label={header.timeline} className="button-quiet" />
      <Link href={to('/termine')} className="button-quiet" aria-current={here('/termine')}>
        {header.planned}
      </Link>
    </nav>
  );
}

function ThemeSwitch({ theme }: Readonly<{ theme: Theme }>) {
  const { header } = usePublicWords().frame;
  const [path, navigate] = useLocation();
  const search = useSearch();
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const label = theme === 'dark' ? header.toLight : header.toDark;
  return (
    <button
      type="button"
      className="button-quiet"
      aria-label={label}
      title={label}
      onClick={() => navigate(path + changeSearch(search, { thema: other }), { replace: true })}
    >
      <MoreIcon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}

import { useContext, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useMessages } from '#i18n/use-messages.ts';
import { useStickyTop } from '#ui/primitives/use-sticky-top.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { PastContext } from './past-context.ts';
import { SiteSwitches } from './site-switches.tsx';
import { useView } from './use-view.ts';
import type { Theme } from './view-search.ts';

export type StaffHeaderProps = Readonly<{
  theme: Theme;
  /** which view this is, for the navigation */
  current?: 'board' | 'timeline';
  /** always in sight: connection, age, board time, who reports, simulation */
  children: ReactNode;
  /** what this view offers besides language and theme */
  action: ReactNode;
}>;

export function StaffHeader({ theme, current = 'board', children, action }: StaffHeaderProps) {
  const { brand, navigation } = useMessages();
  const { to } = useView();
  const ref = useStickyTop();
  return (
    <header ref={ref} className="staff-header">
      <a href="#inhalt" className="skip-link">
        {navigation.skip}
      </a>
      <Link href={to('/lage')} className="staff-brand">
        <StatusTile availability="operational" mode="fallback" size={22} />
        {brand.staff}
      </Link>
      <nav aria-label={navigation.label} className="staff-nav">
        <Link href={to('/lage')} aria-current={current === 'board' ? 'page' : undefined} className="staff-nav-link">
          {navigation.board}
        </Link>
        <Link
          href={to('/zeitleiste')}
          aria-current={current === 'timeline' ? 'page' : undefined}
          className="staff-nav-link"
        >
          {navigation.timeline}
        </Link>
        <Link href={to('/')} className="staff-nav-link">
          {navigation.public}
        </Link>
        <Link href={to('/wand')} className="staff-nav-link">
          {navigation.wall}
        </Link>
      </nav>
      <div className="staff-switches">
        {action}
        <SiteSwitches theme={theme} />
      </div>
      <div className="staff-strip">{children}</div>
      {useContext(PastContext)?.band}
    </header>
  );
}

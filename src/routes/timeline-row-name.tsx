import { Link } from 'wouter';
import type { TimelineRow } from '#features/timeline/timeline-rows.ts';
import type { TimelineViewInForce } from './use-timeline-view.ts';

export type TimelineRowNameProps = Readonly<{
  row: TimelineRow;
  isTabStop: boolean;
  /** the row is the one that is looked for */
  isMarked: boolean;
  /** where this view is: asked for once, not by each of a thousand rows */
  path: string;
  searchFor: TimelineViewInForce['searchFor'];
}>;

/** Leads from an insurer to its services, and from a service to its insurers. */
export function TimelineRowName({
  row: { insurerId, serviceId, name },
  isTabStop,
  isMarked,
  path,
  searchFor,
}: TimelineRowNameProps) {
  const to =
    insurerId === null
      ? searchFor({ rows: 'kassen', serviceId })
      : searchFor({ rows: 'dienste', insurerId, serviceId: null });
  return (
    <Link
      href={path + to}
      className="tl-name-link"
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isMarked ? 'true' : undefined}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}

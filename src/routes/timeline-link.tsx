import { Link, useRouter } from 'wouter';
import { useView } from './use-view.ts';
import { changeSearch, formatViewSearch } from './view-search.ts';

/** What the timeline is to show first; its page reads it in `timeline-view.ts`. */
export type TimelineSelection = Readonly<{
  insurerId?: string;
  serviceId?: string;
  incidentId?: string;
  /** public pages lead to what the public may know */
  audience: 'public' | 'staff';
}>;

export type TimelineLinkProps = Readonly<{ selection: TimelineSelection; label: string; className?: string }>;

/** To how it came, with the right rows. It does not exist in Leichte Sprache: from there it leads to the German one. */
export function TimelineLink({ selection, label, className = 'link' }: TimelineLinkProps) {
  const { base } = useRouter();
  const { view } = useView();
  const language = base === '/leicht' ? '' : base;
  return (
    <Link href={`~${language}/zeitleiste${timelineSearch(selection, formatViewSearch(view))}`} className={className}>
      {label}
    </Link>
  );
}

/** `carried` = the search part that every link keeps. */
export function timelineSearch(
  { insurerId, serviceId, incidentId, audience }: TimelineSelection,
  carried: string,
): string {
  return changeSearch(carried, {
    kasse: insurerId ?? null,
    dienst: serviceId ?? null,
    stoerung: incidentId ?? null,
    fenster: incidentId === undefined ? null : 'stoerung',
    audienz: audience === 'public' ? 'oeffentlich' : null,
  });
}

import { useLocation } from 'wouter';
import { formatMoment, pastInstant } from '#domain/moment.ts';
import { CopyLink } from '#ui/primitives/copy-link.tsx';
import type { TimelineSightProps } from './timeline-sight-props.ts';
import { incidentShown, windowOf } from './timeline-window.ts';
import { useIncidents } from './use-incidents.ts';

export type TimelineShareProps = Omit<TimelineSightProps, 'catalog'>;

/** The address of this very picture: what moves on with the present is written down as it stands, so that the link shows the same tomorrow. */
export function TimelineShare({ source, feed: { minute }, timeline, control, words }: TimelineShareProps) {
  const [path] = useLocation();
  const { view, linkFor } = timeline;
  const incident = incidentShown(useIncidents(source, false), view.incidentId);
  if (minute === null) return null;
  const past = pastInstant(control.moment);
  const window = view.sight === 'vergleich' ? view.window : windowOf(view, minute, incident, past);
  return (
    <div className="tl-share">
      <CopyLink
        link={location.origin + path + linkFor({ window }, formatMoment(past ?? minute))}
        of={path + linkFor({}, past === null ? null : formatMoment(past))}
        words={words.share}
      />
    </div>
  );
}

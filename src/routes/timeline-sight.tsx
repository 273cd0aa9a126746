import { lazy, Suspense, type ReactNode } from 'react';
import { Segments } from '#ui/primitives/segments.tsx';
import { TimelineCourse } from './timeline-course.tsx';
import { TimelineShare } from './timeline-share.tsx';
import type { TimelineSightProps } from './timeline-sight-props.ts';
import { sights, type Sight } from './timeline-view.ts';

const TimelineReturn = lazy(() => import('./timeline-return.tsx'));
const TimelineCompare = lazy(() => import('./timeline-compare.tsx'));

/** Each way to look at the same past. A new one: a word in `sights`, its name in the catalogues, and a line here. */
const regions: Readonly<Record<Sight, (props: TimelineSightProps) => ReactNode>> = {
  verlauf: TimelineCourse,
  rueckkehr: (props) => <TimelineReturn {...props} />,
  vergleich: (props) => <TimelineCompare {...props} />,
};

/** The region below the head, the switch between its contents, and the link to what is shown. */
export function TimelineSight(props: TimelineSightProps) {
  const { timeline, words } = props;
  const Region = regions[timeline.view.sight];
  return (
    <>
      <div className="tl-sights no-print" data-sight={timeline.view.sight}>
        <Segments
          label={words.sightLabel}
          options={sights}
          names={words.sights}
          value={timeline.view.sight}
          onChoose={(sight) => timeline.change({ sight })}
        />
        <TimelineShare {...props} />
      </div>
      <Suspense fallback={<p className="text-ink-2">{words.load.loading(null)}</p>}>
        <Region {...props} />
      </Suspense>
    </>
  );
}

import { use, useCallback, useDeferredValue, useMemo } from 'react';
import type { Window } from '#domain/instant.ts';
import { timelinesOf } from '#domain/timeline.ts';
import { RecoveryTable } from '#features/recovery/recovery-table.tsx';
import { RestorationBoard } from '#features/restoration/restoration-board.tsx';
import { WindowControls } from '#features/timeline/window-controls.tsx';
import { loadRecoveryWords } from '#i18n/recovery/load-recovery-words.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { SightLoading } from './sight-loading.tsx';
import { loadedPart } from './timeline-asked.ts';
import type { TimelineSightProps } from './timeline-sight-props.ts';
import { incidentShown, kindInForce } from './timeline-window.ts';
import { useIncidents } from './use-incidents.ts';
import { useSightHistory } from './use-sight-history.ts';
import { useTimelineWindow } from './use-timeline-window.ts';

/** The sight of the timeline that tells how the insurers return, and how long it took. */
export default function TimelineReturn({ source, feed, catalog, timeline, control, words }: TimelineSightProps) {
  const messages = useMessages();
  const recoveryWords = use(loadRecoveryWords(messages.language));
  const talk = useMemo(() => ({ messages, words: recoveryWords }), [messages, recoveryWords]);
  const { view, change } = timeline;
  const incident = incidentShown(useIncidents(source, false), view.incidentId);
  const writeWindow = useCallback((window: Window) => change({ window }, 'replace'), [change]);
  const frame = useTimelineWindow(view, feed.minute, incident, writeWindow);
  const { window } = frame;
  const { loading, known } = useSightHistory(source, window, control, feed.minute);
  // a moving window draws the old figures until the new ones are reckoned
  const part = useDeferredValue(useKnownPart(window, known?.window ?? null));
  const timelines = useMemo(() => (known === null || part === null ? null : timelinesOf(known, part)), [known, part]);
  const kind =
    frame.isMoved || (view.window !== null && typeof view.window === 'object')
      ? null
      : kindInForce(view.window, incident);
  return (
    <div className="grid grid-cols-1 gap-3">
      {window !== null && (
        <div className="no-print">
          <WindowControls
            kind={kind}
            hasIncident={incident !== null}
            scale={window}
            onKind={(next) => change({ window: next })}
            onZoom={frame.zoom}
            onShift={(share) => frame.pan(share * (window.to - window.from))}
            messages={messages}
            words={words}
          />
        </div>
      )}
      <SightLoading loading={loading} words={words} />
      {timelines !== null && part !== null && (
        <RestorationBoard
          timelines={timelines}
          window={part}
          catalog={catalog}
          serviceId={view.serviceId}
          onService={(serviceId) => change({ serviceId })}
          talk={talk}
        >
          <RecoveryTable
            timelines={timelines}
            window={part}
            catalog={catalog}
            messages={messages}
            words={recoveryWords}
          />
        </RestorationBoard>
      )}
      {known !== null && part === null && <p className="text-ink-2">{words.chart.nothing}</p>}
    </div>
  );
}

/** The same object while it is the same stretch. */
function useKnownPart(window: Window | null, known: Window | null): Window | null {
  const part = loadedPart(window, known);
  const [from, to] = [part?.from ?? null, part?.to ?? null];
  return useMemo(() => (from === null || to === null ? null : { from, to }), [from, to]);
}

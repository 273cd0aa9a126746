import { use, useCallback, useDeferredValue, useMemo } from 'react';
import type { Window } from '#domain/instant.ts';
import { pastInstant } from '#domain/moment.ts';
import { timelinesOf } from '#domain/timeline.ts';
import { RecoveryTable } from '#features/recovery/recovery-table.tsx';
import { RestorationBoard } from '#features/restoration/restoration-board.tsx';
import { WindowControls, type WindowKind } from '#features/timeline/window-controls.tsx';
import { loadRecoveryWords } from '#i18n/recovery/load-recovery-words.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { SightLoading } from './sight-loading.tsx';
import { loadedPart } from './timeline-asked.ts';
import type { TimelineSightProps } from './timeline-sight-props.ts';
import { incidentShown, isFree, kindInForce, windowBounds } from './timeline-window.ts';
import { useIncidents } from './use-incidents.ts';
import { useSameWindow } from './use-same-window.ts';
import { useSightHistory } from './use-sight-history.ts';
import { useTimelineWindow } from './use-timeline-window.ts';

/** The sight of the timeline that tells how the insurers return, and how long it took. */
export default function TimelineReturn({ source, feed, catalog, timeline, control, words }: TimelineSightProps) {
  const messages = useMessages();
  const recoveryWords = use(loadRecoveryWords(messages.language));
  const talk = useMemo(() => ({ messages, words: recoveryWords }), [messages, recoveryWords]);
  const { view, change } = timeline;
  const { minute } = feed;
  const incident = incidentShown(useIncidents(source, false), view.incidentId);
  const writeWindow = useCallback((window: Window) => change({ window }, 'replace'), [change]);
  const frame = useTimelineWindow(view, minute, incident, pastInstant(control.moment), writeWindow);
  const { window } = frame;
  const { loading, known } = useSightHistory(source, window, control, minute);
  // a moving window draws the old figures until the new ones are reckoned
  const part = useDeferredValue(useSameWindow(loadedPart(window, known?.window ?? null)));
  const timelines = useMemo(() => (known === null || part === null ? null : timelinesOf(known, part)), [known, part]);
  const choose = (next: WindowKind | Window) => {
    frame.drop();
    change({ window: next });
  };
  const kind = frame.isMoved || isFree(view.window) ? null : kindInForce(view.window, incident);
  return (
    <div className="grid grid-cols-1 gap-3">
      {window !== null && minute !== null && (
        <div className="no-print">
          <WindowControls
            kind={kind}
            hasIncident={incident !== null}
            shown={window}
            earliest={windowBounds(minute).from}
            onKind={choose}
            onZoom={(factor) => frame.zoom(factor, pastInstant(control.moment))}
            onShift={(share) => frame.pan(share * (window.to - window.from))}
            onShow={choose}
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

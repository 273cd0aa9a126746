import { useCallback, useMemo } from 'react';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { changeInstants } from '#domain/history-changes.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { pastInstant } from '#domain/moment.ts';
import { failureWords } from '#features/freshness/failure-words.ts';
import { MessageThen } from '#features/timeline/message-then.tsx';
import { SideState } from '#features/timeline/side-state.tsx';
import { TimelineLoading } from '#features/timeline/timeline-loading.tsx';
import { TimelinePlot } from '#features/timeline/timeline-plot.tsx';
import type { RowsAsked } from '#features/timeline/timeline-rows.ts';
import { TimelineTables } from '#features/timeline/timeline-tables.tsx';
import { Transport } from '#features/timeline/transport.tsx';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { loadedPart, lookedAt, rowsAsked } from './timeline-asked.ts';
import { TimelineControls } from './timeline-controls.tsx';
import { timelinePastOf } from './timeline-past.ts';
import type { TimelineSightProps } from './timeline-sight-props.ts';
import { incidentShown, moreBefore, windowToLoad } from './timeline-window.ts';
import { useAnnouncedWorks } from './use-announced-works.ts';
import { useIncidents } from './use-incidents.ts';
import { useGo, useLook } from './use-look.ts';
import { useRowName } from './use-row-name.tsx';
import { useSameWindow } from './use-same-window.ts';
import { useTimelineHistory, type TimelineHistory } from './use-timeline-history.ts';
import { useTimelineRows } from './use-timeline-rows.ts';
import { useTimelineWindow } from './use-timeline-window.ts';
import { useViewingAddress } from './use-viewing-address.ts';

/** The course of things: curve, messages and rows over one time, the state beside, the transport below. */
export function TimelineCourse({ source, feed, catalog, timeline, control, words }: TimelineSightProps) {
  const messages = useMessages();
  const { view, change, searchFor } = timeline;
  const { minute } = feed;
  const incident = incidentShown(useIncidents(source, false), view.incidentId);
  const works = useAnnouncedWorks(source, minute);
  const viewing = useViewingAddress(control);
  const writeWindow = useCallback((window: Window) => change({ window }, 'replace'), [change]);
  const frame = useTimelineWindow(view, minute, incident, pastInstant(control.moment), writeWindow);
  const { window, resting, follow } = frame;
  const loading = useTimelineHistory(source, window, control, minute);
  const asked = useMemo(() => rowsAsked(view, catalog), [view, catalog]);
  const { history } = loading;
  const past = useMemo(() => history && timelinePastOf(history, catalog), [history, catalog]);
  const loaded = past?.loaded ?? null;
  const rows = useTimelineRows({ past, asked, catalog, works, part: loadedPart(resting, loaded), viewing });
  const changes = useMemo(
    () => (past === null ? noChanges : changeInstants(past.history, lookedAt(asked))),
    [past, asked],
  );
  const range = useMemo(() => loadedPart(window, loaded), [window, loaded]);
  const extent = useExtent(resting, minute, loaded);
  // a window that lies outside of it leaves all that is loaded to be moved through
  const reach = range ?? loaded;
  const onLook = useLook(viewing, loaded, follow);
  const { recordedFrom } = control;
  const exact = { recordedFrom, loadedFrom: moreBefore(loaded, recordedFrom, minute), onGo: useGo(control, follow) };
  const live = useLivePicture(feed);
  const markedId = asked?.kind === 'services' ? view.serviceId : null;
  const nameOf = useRowName(searchFor, markedId);
  const common = { viewing, onLook, messages, words };
  const side = { viewing, past, live, catalog, messages, words };
  return (
    <div className="tl-layout">
      <div className="tl-left">
        <section className="staff-card tl-card" aria-label={words.chart.heading}>
          <TimelineControls
            timeline={timeline}
            frame={frame}
            incident={incident}
            minute={minute}
            catalog={catalog}
            {...common}
          />
          <TimelineLoading
            {...loading}
            {...useLoadWords(source, loading, words)}
            changes={changes}
            window={window}
            {...common}
          />
          {window !== null && (
            <TimelinePlot
              window={window}
              past={past}
              extent={extent}
              rows={rows}
              markedId={markedId}
              {...rowsWords(asked, rows.length, catalog, words)}
              nameOf={nameOf}
              incident={incident}
              now={minute}
              onZoom={frame.zoom}
              onPan={frame.pan}
              onShow={frame.show}
              {...common}
            />
          )}
        </section>
        {reach !== null && minute !== null && (
          <Transport range={reach} changes={changes} now={minute} {...exact} {...common} />
        )}
      </div>
      <div className="tl-side">
        <SideState {...side} />
        <MessageThen viewing={viewing} incident={incident} messages={messages} words={words} />
      </div>
      <TimelineTables window={window} part={range} rows={rows} incident={incident} {...side} />
    </div>
  );
}

const noChanges: readonly Instant[] = [];

/** The stretch in which the window is shown in small: what is loaded for it, whatever else is. */
function useExtent(resting: Window | null, minute: Instant | null, loaded: Window | null): Window | null {
  return useSameWindow(
    resting === null || minute === null ? null : loadedPart(windowToLoad(resting, null, minute), loaded),
  );
}

function useLivePicture({ shown, proof, minute }: TimelineSightProps['feed']) {
  return useMemo(() => shown && { board: shown.board, proof, minute }, [shown, proof, minute]);
}

/** How many changes may be on their way, and why none come. */
function useLoadWords(
  { liveBoard }: TimelineSightProps['source'],
  { failure }: TimelineHistory,
  { load }: TimelineWords,
) {
  const messages = useMessages();
  const expected = useLiveBoardPart(liveBoard, (state) => state.board?.position.seq ?? null);
  const isTooMuch = failure?.kind === 'refused' && failure.reason === 'tooLarge';
  const trouble = failure === null ? null : isTooMuch ? load.tooMuch : failureWords(failure, messages);
  return { expected, trouble };
}

function rowsWords(asked: RowsAsked | null, count: number, { insurers, services }: Catalog, { rows }: TimelineWords) {
  if (asked === null) return { rowsTitle: '', rowsText: '' };
  switch (asked.kind) {
    case 'services':
      return {
        rowsTitle: insurers.find(({ id }) => id === asked.insurerId)?.name ?? '',
        rowsText: rows.services(count),
      };
    case 'insurers':
      return {
        rowsTitle: services.find(({ id }) => id === asked.serviceId)?.code ?? '',
        rowsText: rows.insurers(count),
      };
    case 'all':
      return { rowsTitle: rows.allInsurers, rowsText: rows.worst(count) };
  }
}

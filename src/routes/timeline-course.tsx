import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { changeInstants } from '#domain/history-changes.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { RowsAsKnown } from '#domain/rows-as-known.ts';
import { failureWords } from '#features/freshness/failure-words.ts';
import { MessageThen } from '#features/timeline/message-then.tsx';
import { SideState } from '#features/timeline/side-state.tsx';
import { TimelineLoading } from '#features/timeline/timeline-loading.tsx';
import { TimelinePlot } from '#features/timeline/timeline-plot.tsx';
import { rowsThen, timelineRows, type RowsAsked, type TimelineRow } from '#features/timeline/timeline-rows.ts';
import { TimelineTables } from '#features/timeline/timeline-tables.tsx';
import { Transport } from '#features/timeline/transport.tsx';
import { useViewingPart } from '#features/timeline/viewing.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { useMessages } from '#i18n/use-messages.ts';
import { loadedPart, lookedAt, rowsAsked } from './timeline-asked.ts';
import { TimelineControls } from './timeline-controls.tsx';
import { timelinePastOf } from './timeline-past.ts';
import { TimelineRowName } from './timeline-row-name.tsx';
import type { TimelineSightProps } from './timeline-sight-props.ts';
import { incidentShown } from './timeline-window.ts';
import { useAnnouncedWorks } from './use-announced-works.ts';
import { useIncidents } from './use-incidents.ts';
import { useTimelineHistory, type TimelineHistory } from './use-timeline-history.ts';
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
  const frame = useTimelineWindow(view, minute, incident, writeWindow);
  const { window } = frame;
  const loading = useTimelineHistory(source, window, atOf(control), minute);
  const asked = useMemo(() => rowsAsked(view, catalog), [view, catalog]);
  const { history } = loading;
  const past = useMemo(() => history && timelinePastOf(history, catalog), [history, catalog]);
  const today = useMemo(
    () =>
      past === null || asked === null ? noRows : timelineRows(asked, past.history.base, past.timelines, catalog, works),
    [past, asked, catalog, works],
  );
  const rows = useRowsThen(today, asked, past?.asKnown ?? null, viewing);
  const changes = useMemo(
    () => (past === null ? noChanges : changeInstants(past.history, lookedAt(asked))),
    [past, asked],
  );
  const range = useMemo(() => loadedPart(window, past?.loaded ?? null), [window, past]);
  const onLook = useLook(viewing, past?.loaded ?? null);
  const live = useLivePicture(feed);
  const [path] = useLocation();
  const nameOf = useCallback(
    (row: TimelineRow, isTabStop: boolean) => (
      <TimelineRowName row={row} isTabStop={isTabStop} path={path} searchFor={searchFor} />
    ),
    [path, searchFor],
  );
  const common = { viewing, onLook, messages, words };
  const side = { viewing, past, live, catalog, messages, words };
  return (
    <div className="tl-layout">
      <div className="tl-left">
        <section className="staff-card tl-card" aria-label={words.chart.heading}>
          <TimelineControls timeline={timeline} frame={frame} incident={incident} catalog={catalog} words={words} />
          <TimelineLoading
            {...loading}
            {...useLoadWords(source, loading, words)}
            changes={changes}
            window={range}
            {...common}
          />
          {window !== null && (
            <TimelinePlot
              window={window}
              past={past}
              rows={rows}
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
        {range !== null && <Transport range={range} changes={changes} {...common} />}
      </div>
      <div className="tl-side">
        <SideState {...side} />
        <MessageThen viewing={viewing} incident={incident} messages={messages} words={words} />
      </div>
      <TimelineTables window={window} part={range} rows={rows} incident={incident} {...side} />
    </div>
  );
}

const noRows: readonly TimelineRow[] = [];
const noChanges: readonly Instant[] = [];

function atOf({ moment }: TimelineSightProps['control']): Instant | null {
  return moment.kind === 'past' ? moment.at : null;
}

/** The rows as known at the instant that is looked at. Draws only where something of what came before it was still to become known. */
function useRowsThen(
  today: readonly TimelineRow[],
  asked: RowsAsked | null,
  asKnown: RowsAsKnown | null,
  viewing: ReturnType<typeof useViewingAddress>,
): readonly TimelineRow[] {
  const at = useViewingPart(viewing, (looked) =>
    looked === null || asKnown === null || asKnown(looked) === null ? null : looked,
  );
  return useMemo(() => {
    const then = at === null || asKnown === null ? null : asKnown(at);
    return asked === null ? today : rowsThen(today, asked, then);
  }, [today, asked, asKnown, at]);
}

/** Looks at an instant: before the records at their beginning, at the end of what is known at the present. */
function useLook(viewing: ReturnType<typeof useViewingAddress>, known: Window | null): (at: Instant) => void {
  return useCallback(
    (at) => viewing.set(known === null || at >= known.to ? null : Math.max(known.from, Math.round(at))),
    [viewing, known],
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

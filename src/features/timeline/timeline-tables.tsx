import { memo } from 'react';
import type { Incident } from '#domain/incident.ts';
import type { Window } from '#domain/instant.ts';
import type { StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { tableRows } from '#ui/primitives/data-table.tsx';
import { chartSentence } from './chart-sentence.ts';
import { ChartTable } from './chart-table.tsx';
import { laneColumns, laneSentence, LaneTable, messagesIn } from './lane-table.tsx';
import { stretchesShown } from './row-stretches.ts';
import { RowsTable } from './rows-table.tsx';
import { StateSection, type StateSectionProps } from './state-section.tsx';
import { TableSection } from './table-section.tsx';
import { chartRecords, rowRecords } from './timeline-csv.ts';
import type { TimelineRow } from './timeline-rows.ts';
import { useViewingPart, type Viewing } from './viewing.ts';

export type TimelineTablesProps = StateSectionProps &
  Readonly<{
    window: Window | null;
    /** what of the window is loaded; null = nothing */
    part: Window | null;
    rows: readonly TimelineRow[];
    incident: Incident | null;
  }>;

/** Curve, rows, messages and the small matrix in words and figures, to be read, saved and printed. */
export const TimelineTables = memo(function TimelineTables(props: TimelineTablesProps) {
  const { window, part, rows, incident, ...state } = props;
  const { past, messages, words } = state;
  return (
    <div className="tl-tables">
      {past !== null && window !== null && part !== null && (
        <PlotTables
          viewing={state.viewing}
          steps={past.steps}
          window={window}
          part={part}
          rows={rows}
          incident={incident}
          messages={messages}
          words={words}
        />
      )}
      <StateSection {...state} />
    </div>
  );
});

type PlotTablesProps = Readonly<{
  viewing: Viewing;
  /** of everything that is loaded */
  steps: readonly StateStep[];
  window: Window;
  part: Window;
  rows: readonly TimelineRow[];
  incident: Incident | null;
  messages: Messages;
  words: TimelineWords;
}>;

function PlotTables({ viewing, steps, window, part, rows, incident, messages, words }: PlotTablesProps) {
  return (
    <>
      <TableSection
        title={words.chart.table}
        description={() => chartSentence(steps, part, messages, words)}
        fileName="kurve"
        rows={() => chartRecords(steps, part, messages, words)}
        isOnPaper
        table={<ChartTable steps={steps} part={part} messages={messages} words={words} />}
        words={words.figure}
      />
      <TableSection
        title={words.rows.tableTitle}
        description={() => words.rows.sentence(stretchesShown(rows, part, window).length, rows.length)}
        fileName="zeilen"
        rows={() => rowRecords(rows, part, window, messages, words)}
        table={<RowsTable rows={rows} part={part} window={window} messages={messages} words={words} />}
        words={words.figure}
      />
      {incident !== null && (
        <LaneSection viewing={viewing} incident={incident} window={window} messages={messages} words={words} />
      )}
    </>
  );
}

type LaneSectionProps = Pick<PlotTablesProps, 'viewing' | 'window' | 'messages' | 'words'> &
  Readonly<{ incident: Incident }>;

/** By itself: its sentence alone follows the instant that is looked at. */
function LaneSection({ viewing, incident, window, messages, words }: LaneSectionProps) {
  const sentence = useViewingPart(viewing, (at) => laneSentence(incident, window, at, messages, words));
  return (
    <TableSection
      title={words.lane.table}
      description={() => sentence}
      fileName="meldungen"
      rows={() => tableRows(laneColumns(messages, words), messagesIn(incident, window))}
      table={<LaneTable incident={incident} window={window} messages={messages} words={words} />}
      words={words.figure}
    />
  );
}

import { memo } from 'react';
import type { Window } from '#domain/instant.ts';
import type { StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { chartSentence } from './chart-sentence.ts';
import { ChartTable } from './chart-table.tsx';
import { RowsTable } from './rows-table.tsx';
import { TableSection } from './table-section.tsx';
import { chartRecords, rowRecords } from './timeline-csv.ts';
import { spansShown, type TimelineRow } from './timeline-rows.ts';

export type TimelineTablesProps = Readonly<{
  steps: readonly StateStep[];
  /** what of the window is known */
  known: Window;
  rows: readonly TimelineRow[];
  messages: Messages;
  words: TimelineWords;
}>;

/** Curve and rows in words and figures, to be read, saved and printed. */
export const TimelineTables = memo(function TimelineTables({
  steps,
  known,
  rows,
  messages,
  words,
}: TimelineTablesProps) {
  return (
    <div className="tl-tables">
      <TableSection
        title={words.chart.table}
        description={() => chartSentence(steps, known, messages, words)}
        fileName="kurve"
        rows={() => chartRecords(steps, known, messages, words)}
        isOnPaper
        table={<ChartTable steps={steps} window={known} messages={messages} words={words} />}
        words={words.figure}
      />
      <TableSection
        title={words.rows.tableTitle}
        description={() => words.rows.sentence(spansShown(rows, known).length, rows.length)}
        fileName="zeilen"
        rows={() => rowRecords(rows, known, messages, words)}
        table={<RowsTable rows={rows} window={known} messages={messages} words={words} />}
        words={words.figure}
      />
    </div>
  );
});

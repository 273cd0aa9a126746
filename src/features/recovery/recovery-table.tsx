import { useMemo } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import { hourMs, minuteMs, type Window } from '#domain/instant.ts';
import { recoveryFiguresOf, type RecoveryFigures } from '#domain/recovery-figures.ts';
import type { Timelines } from '#domain/timeline.ts';
import type { Formats } from '#i18n/formats.ts';
import type { Messages } from '#i18n/messages.ts';
import type { RecoveryWords } from '#i18n/recovery/recovery-words-de.ts';
import { serviceCodeOf } from '#ui/catalog-names.ts';
import { DataTable, tableRows, type TableColumn } from '#ui/primitives/data-table.tsx';
import { FigureFrame } from '#ui/primitives/figure-frame.tsx';
import './recovery-table.css';

export type RecoveryTableProps = Readonly<{
  /** of the window, with what was known at its end */
  timelines: Timelines;
  window: Window;
  catalog: Catalog;
  messages: Messages;
  words: RecoveryWords;
}>;

type Row = Readonly<{ name: string; figures: RecoveryFigures }>;

/** How long the return took, service by service, with the definitions beside the figures. */
export function RecoveryTable({ timelines, window, catalog, messages, words }: RecoveryTableProps) {
  const { recovery } = words;
  const { formats } = messages;
  const { rows, all } = useMemo(() => {
    const ofService = catalog.services.map(({ id }) => catalog.insurers.map((insurer) => timelines(insurer.id, id)));
    return {
      rows: catalog.services.map(({ id }, index) => ({
        name: serviceCodeOf(catalog, id),
        figures: recoveryFiguresOf(ofService[index] ?? [], window.to),
      })),
      all: recoveryFiguresOf(ofService.flat(), window.to),
    };
  }, [timelines, catalog, window.to]);
  const last = { name: recovery.all, figures: all };
  const columns = recoveryColumns(words, formats);
  return (
    <FigureFrame
      title={recovery.heading}
      level={2}
      description={recovery.description(
        formats.dateTime(window.from),
        formats.dateTime(window.to),
        recovery.caseCount(all.cases),
        formats.number(all.open),
      )}
      words={words.figure}
      csv={{ fileName: 'wiederherstellung', rows: () => tableRows(columns, [...rows, last]) }}
      renderTable={() => (
        <DataTable
          columns={columns}
          rows={rows}
          last={last}
          keyOf={({ name }) => name}
          formatNumber={formats.number}
          sortLabel={recovery.sort}
        />
      )}
      below={
        <div className="recovery-definitions">
          <h3 className="font-semibold">{recovery.definitions}</h3>
          <ul>
            {recovery.definition.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      }
    >
      {null}
    </FigureFrame>
  );
}

function recoveryColumns({ columns: heads, recovery }: RecoveryWords, formats: Formats): readonly TableColumn<Row>[] {
  const { columns } = recovery;
  const count = (head: string, of: (figures: RecoveryFigures) => number) => number(head, of);
  const hours = (head: string, of: (figures: RecoveryFigures) => number | null) => {
    const inHours = ({ figures }: Row) => inTenths(of(figures), hourMs);
    return {
      head: recovery.hours(head),
      value: inHours,
      show: (row: Row) => {
        const value = inHours(row);
        return value === null ? null : formats.tenths(value);
      },
      isNumber: true,
    };
  };
  return [
    { head: heads.service, value: ({ name }) => name },
    count(columns.cases, ({ cases }) => cases),
    hours(columns.fallbackMedian, ({ toFallback }) => toFallback.medianMs),
    hours(columns.fallbackSlowest, ({ toFallback }) => toFallback.slowestMs),
    count(columns.fallbackFinished, ({ toFallback }) => toFallback.finished),
    hours(columns.firstMedian, ({ toFirstReturn }) => toFirstReturn.medianMs),
    hours(columns.normalMedian, ({ toNormal }) => toNormal.medianMs),
    hours(columns.normalSlowest, ({ toNormal }) => toNormal.slowestMs),
    count(columns.normalFinished, ({ toNormal }) => toNormal.finished),
    count(columns.open, ({ open }) => open),
    hours(columns.longestOpen, ({ longestOpenMs }) => longestOpenMs),
    count(columns.begunBefore, ({ begunBefore }) => begunBefore),
    count(columns.reShutdowns, ({ reShutdowns }) => reShutdowns),
    number(recovery.minutes(columns.switchback), ({ switchbackOutageMs }) => Math.round(switchbackOutageMs / minuteMs)),
  ];
}

function number(head: string, of: (figures: RecoveryFigures) => number | null): TableColumn<Row> {
  return { head, value: ({ figures }) => of(figures), isNumber: true };
}

function inTenths(ms: number | null, unitMs: number): number | null {
  return ms === null ? null : Math.round((ms / unitMs) * 10) / 10;
}

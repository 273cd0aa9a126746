import type { Catalog } from '#domain/catalog.ts';
import { hourMs, type Instant } from '#domain/instant.ts';
import type { InsurerWaiting } from '#domain/without-fallback.ts';
import { insurerNameOf, serviceCodeOf } from '#ui/catalog-names.ts';
import { DataTable, tableRows, type TableColumn } from '#ui/primitives/data-table.tsx';
import { FigureFrame } from '#ui/primitives/figure-frame.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import type { Talk } from './talk.ts';

export type WaitingTableProps = Readonly<{
  waiting: readonly InsurerWaiting[];
  at: Instant;
  catalog: Catalog;
  talk: Talk;
}>;

/** Who has been longest without fallback, first. */
export function WaitingTable({ waiting, at, catalog, talk }: WaitingTableProps) {
  const { messages, words } = talk;
  const told = words.restoration.waiting;
  const columns = waitingColumns(at, catalog, talk);
  return (
    <FigureFrame
      title={told.heading}
      level={2}
      description={told.description(waiting.length, messages.formats.dateTime(at))}
      words={words.figure}
      csv={{ fileName: 'ohne-ersatz', rows: () => tableRows(columns, waiting) }}
      renderTable={() => (
        <DataTable
          columns={columns}
          rows={waiting}
          keyOf={({ insurerId }) => insurerId}
          formatNumber={messages.formats.number}
        />
      )}
    >
      {null}
    </FigureFrame>
  );
}

function waitingColumns(
  at: Instant,
  catalog: Catalog,
  { messages, words }: Talk,
): readonly TableColumn<InsurerWaiting>[] {
  const told = words.restoration.waiting;
  const { formats } = messages;
  const hoursOf = ({ since }: InsurerWaiting) => Math.floor((at - since) / (hourMs / 10)) / 10;
  return [
    {
      head: words.columns.insurer,
      value: ({ insurerId }) => insurerNameOf(catalog, insurerId),
      show: ({ insurerId }) => (
        <PageLink to={`/kasse/${encodeURIComponent(insurerId)}`} className="link">
          {insurerNameOf(catalog, insurerId)}
        </PageLink>
      ),
    },
    {
      head: told.longest,
      value: ({ serviceId, isKnown }) =>
        isKnown ? serviceCodeOf(catalog, serviceId) : `${serviceCodeOf(catalog, serviceId)} (${told.unknownNow})`,
    },
    {
      head: told.duration,
      value: ({ since, isSinceKnown }) =>
        isSinceKnown ? formats.dateTime(since) : words.atLeast(formats.dateTime(since)),
    },
    { head: told.lasting, value: ({ since }) => formats.duration(at - since) },
    { head: told.hours, value: hoursOf, show: (row) => formats.tenths(hoursOf(row)), isNumber: true },
    { head: told.services, value: ({ services }) => services, isNumber: true },
  ];
}

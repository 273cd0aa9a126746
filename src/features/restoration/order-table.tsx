import type { Catalog, Service } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import { phaseOfPair, noPhases, restorationPhases, type PhaseCounts } from '#domain/restoration-phase.ts';
import type { Timelines } from '#domain/timeline.ts';
import { textIn } from '#i18n/text-in.ts';
import { serviceCodeOf, serviceNameOf } from '#ui/catalog-names.ts';
import { DataTable, tableRows, type TableColumn } from '#ui/primitives/data-table.tsx';
import { FigureFrame } from '#ui/primitives/figure-frame.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';
import type { Talk } from './talk.ts';

export type OrderTableProps = Readonly<{
  catalog: Catalog;
  timelines: Timelines;
  at: Instant;
  talk: Talk;
}>;

/** In which order services return, why, and how far each is at how many insurers. */
export function OrderTable({ catalog, timelines, at, talk }: OrderTableProps) {
  const { messages, words } = talk;
  const told = words.restoration.order;
  const rows = catalog.services
    .toSorted((a, b) => a.restorationRank - b.restorationRank)
    .map((service) => ({ service, counts: countsOf(service.id, catalog, timelines) }));
  const columns = orderColumns(catalog, talk);
  return (
    <FigureFrame
      title={told.heading}
      level={2}
      description={told.description(messages.formats.dateTime(at))}
      words={words.figure}
      csv={{ fileName: 'reihenfolge', rows: () => tableRows(columns, rows) }}
      renderTable={() => (
        <DataTable
          columns={columns}
          rows={rows}
          keyOf={({ service }) => service.id}
          formatNumber={messages.formats.number}
        />
      )}
    >
      {null}
    </FigureFrame>
  );
}

type OrderRow = Readonly<{ service: Service; counts: PhaseCounts }>;

/** Where a service stands at each insurer at the end of its timelines. */
function countsOf(serviceId: string, catalog: Catalog, timelines: Timelines): PhaseCounts {
  const counts = { ...noPhases };
  for (const { id } of catalog.insurers) {
    const last = timelines(id, serviceId).at(-1);
    if (last !== undefined) counts[phaseOfPair(last.pair)] += 1;
  }
  return counts;
}

function orderColumns(catalog: Catalog, { messages, words }: Talk): readonly TableColumn<OrderRow>[] {
  const told = words.restoration.order;
  const { language } = messages;
  return [
    {
      head: words.columns.service,
      value: ({ service: { id } }) => `${serviceCodeOf(catalog, id)}: ${serviceNameOf(catalog, id, language)}`,
      show: ({ service: { id } }) => (
        <>
          <span className="font-semibold">{serviceCodeOf(catalog, id)}</span>{' '}
          <PageLink to={`/dienst/${encodeURIComponent(id)}`} className="link">
            {serviceNameOf(catalog, id, language)}
          </PageLink>
        </>
      ),
    },
    { head: told.rank, value: ({ service }) => service.restorationRank, isNumber: true },
    ...restorationPhases.toReversed().map((phase) => ({
      head: words.phases[phase],
      value: ({ counts }: OrderRow) => counts[phase],
      isNumber: true,
    })),
    {
      head: told.reason,
      isProse: true,
      value: ({ service }) => textIn(service.restorationReason, language).words,
      show: ({ service }) => {
        const { words: reason, lang } = textIn(service.restorationReason, language);
        return <span lang={lang}>{reason}</span>;
      },
    },
  ];
}

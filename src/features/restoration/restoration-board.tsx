import { useMemo, type ReactNode } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import type { Window } from '#domain/instant.ts';
import { phaseCountsAt, returnDaysOf, returnsOf, type ReturnDay } from '#domain/restoration.ts';
import { noPhases, restorationPhases } from '#domain/restoration-phase.ts';
import type { Timelines } from '#domain/timeline.ts';
import { longestWithoutFallback } from '#domain/without-fallback.ts';
import { serviceCodeOf } from '#ui/catalog-names.ts';
import { ChoiceField } from '#ui/primitives/choice-field.tsx';
import { DataTable, tableRows } from '#ui/primitives/data-table.tsx';
import { FigureFrame } from '#ui/primitives/figure-frame.tsx';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { dayColumns } from './day-columns.ts';
import { OrderTable } from './order-table.tsx';
import { PhaseChart } from './phase-chart.tsx';
import { phaseWords } from './phase-words.ts';
import { SetbackList } from './setback-list.tsx';
import type { Talk } from './talk.ts';
import { WaitingTable } from './waiting-table.tsx';
import './restoration-board.css';

export type RestorationBoardProps = Readonly<{
  /** of the window, with what was known at its end */
  timelines: Timelines;
  /** ends at the instant looked at */
  window: Window;
  catalog: Catalog;
  /** null = all services */
  serviceId: string | null;
  onService: (serviceId: string | null) => void;
  talk: Talk;
  /** what stands between the curve and the lists */
  children?: ReactNode;
}>;

/** How the insurers return: who is in which phase over time, who fell back, who waits longest, and the order of the services. */
export function RestorationBoard(props: RestorationBoardProps) {
  const { timelines, window, catalog, serviceId, onService, talk, children } = props;
  const insurerIds = useMemo(() => catalog.insurers.map(({ id }) => id), [catalog]);
  const serviceIds = useMemo(
    () => catalog.services.map(({ id }) => id).filter((id) => serviceId === null || id === serviceId),
    [catalog, serviceId],
  );
  const returns = useMemo(() => returnsOf(timelines, insurerIds, serviceIds), [timelines, insurerIds, serviceIds]);
  const days = useMemo(() => returnDaysOf(returns, window), [returns, window]);
  const waiting = useMemo(
    () => longestWithoutFallback(timelines, insurerIds, serviceIds, window.to),
    [timelines, insurerIds, serviceIds, window.to],
  );
  const { messages, words } = talk;
  const { restoration } = words;
  const columns = dayColumns(talk);
  const [atEnd = noPhases] = phaseCountsAt(returns, [window.to]);
  const description = restoration.sentence(
    messages.formats.dateTime(window.to),
    messages.formats.number(atEnd.normal),
    words.insurers(returns.length),
    phaseWords(
      atEnd,
      talk,
      restorationPhases.filter((phase) => phase !== 'normal'),
    ),
  );
  if (returns.length === 0) return <p className="text-ink-2">{restoration.empty}</p>;
  return (
    <div className="restoration">
      <FigureFrame
        title={restoration.heading}
        level={2}
        description={description}
        words={words.figure}
        csv={{ fileName: 'rueckkehr', rows: () => tableRows(columns, days) }}
        renderTable={() => <DayTable days={days} talk={talk} />}
        actions={
          <ChoiceField
            label={restoration.service}
            value={serviceId ?? ''}
            options={[
              { value: '', name: restoration.allServices },
              ...catalog.services.map(({ id }) => ({ value: id, name: serviceCodeOf(catalog, id) })),
            ]}
            onChoose={(value) => onService(value === '' ? null : value)}
          />
        }
      >
        <PhaseChart returns={returns} window={window} description={description} talk={talk} />
      </FigureFrame>
      <div className="restoration-beside">
        <SetbackList days={days} talk={talk} />
        <FoldSection heading={restoration.definitions} level={3} isOpenAtFirst={false}>
          <ul className="definition-list">
            {restoration.definition.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </FoldSection>
      </div>
      {children}
      <WaitingTable waiting={waiting} at={window.to} catalog={catalog} talk={talk} />
      <OrderTable catalog={catalog} timelines={timelines} at={window.to} talk={talk} />
    </div>
  );
}

function DayTable({ days, talk }: Readonly<{ days: readonly ReturnDay[]; talk: Talk }>) {
  return (
    <DataTable
      columns={dayColumns(talk)}
      rows={days}
      keyOf={({ day }) => day}
      formatNumber={talk.messages.formats.number}
    />
  );
}

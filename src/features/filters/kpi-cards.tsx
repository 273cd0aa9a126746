import { useId, type ReactNode } from 'react';
import type { BoardFilter } from '#domain/board-filter.ts';
import type { Availability, Mode } from '#domain/pair.ts';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { toggled } from './toggled.ts';
import './kpi-cards.css';

/** In the order in which they ask for attention. */
const availabilityOrder: readonly Availability[] = ['outage', 'degraded', 'unknown', 'operational'];
const modeOrder: readonly Mode[] = ['fallback', 'isolated', 'forensics', 'switchback', 'maintenance', 'normal'];

export type KpiCardsProps = Readonly<{
  /** of the whole board, whatever is filtered; null while nothing is proven: then every figure is a dash, never 0 */
  summary: Summary | null;
  filter: BoardFilter;
  onFilter: (change: Partial<BoardFilter>) => void;
  messages: Messages;
}>;

/** The two axes in figures: can the services be used, and how are they run. Each figure filters by itself. */
export function KpiCards({ summary, filter, onFilter, messages }: KpiCardsProps) {
  const { kpi, status, formats } = messages;
  const { availabilities, modes } = filter;
  return (
    <div className="kpi-cards">
      <Card
        heading={kpi.availability}
        question={kpi.availabilityQuestion}
        extent={summary && `${kpi.cells(summary.cells)}, ${kpi.affected(summary.affectedInsurers, summary.insurers)}`}
      >
        {availabilityOrder.map((availability) => (
          <Chip
            key={availability}
            count={summary && summary.byAvailability[availability]}
            word={status.availability[availability]}
            isPressed={availabilities.includes(availability)}
            onPress={() => onFilter({ availabilities: toggled(availabilities, availability) })}
            messages={messages}
          >
            <StatusTile availability={availability} mode="normal" size={24} />
          </Chip>
        ))}
      </Card>
      <Card
        heading={kpi.mode}
        question={kpi.modeQuestion}
        extent={summary && kpi.people(formats.people(summary.affectedPeople))}
      >
        {modeOrder.map((mode) => (
          <Chip
            key={mode}
            count={summary && summary.byMode[mode]}
            word={status.mode[mode]}
            isPressed={modes.includes(mode)}
            onPress={() => onFilter({ modes: toggled(modes, mode) })}
            messages={messages}
          >
            <StatusTile availability="operational" mode={mode} size={24} />
          </Chip>
        ))}
      </Card>
    </div>
  );
}

type CardProps = Readonly<{ heading: string; question: string; extent: string | null; children: ReactNode }>;

function Card({ heading, question, extent, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-md border border-line bg-surface px-4 pt-3 pb-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 text-[0.8125rem] leading-4.5 text-ink-3">
        <h2 id={id} className="font-normal">
          <span className="font-semibold text-ink-2">{heading}</span> <span className="kpi-question">{question}</span>
        </h2>
        {extent !== null && <p className="tabular-nums">{extent}</p>}
      </div>
      <ul className="kpi-figures">{children}</ul>
    </section>
  );
}

type ChipProps = Readonly<{
  count: number | null;
  word: string;
  isPressed: boolean;
  onPress: () => void;
  messages: Messages;
  children: ReactNode;
}>;

function Chip({ count, word, isPressed, onPress, messages, children }: ChipProps) {
  return (
    <li className="kpi-item">
      <button type="button" className="kpi-chip" aria-pressed={isPressed} onClick={onPress}>
        <span className="kpi-tile">{children}</span>
        <span className="kpi-count">{count === null ? messages.kpi.none : messages.formats.number(count)}</span>{' '}
        <span className="kpi-word">{word}</span>
      </button>
    </li>
  );
}

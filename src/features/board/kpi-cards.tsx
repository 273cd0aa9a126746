import type { ReactNode } from 'react';
import type { Availability, Mode } from '#domain/pair.ts';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import './kpi-cards.css';

/** In the order in which they ask for attention. */
const availabilityOrder: readonly Availability[] = ['outage', 'degraded', 'unknown', 'operational'];
const modeOrder: readonly Mode[] = ['fallback', 'isolated', 'forensics', 'switchback', 'maintenance', 'normal'];

export type KpiCardsProps = Readonly<{
  /** null while nothing is proven: then every figure is a dash, never 0 */
  summary: Summary | null;
  messages: Messages;
}>;

/** The two axes in figures: can the services be used, and how are they run. */
export function KpiCards({ summary, messages }: KpiCardsProps) {
  const { kpi, status, formats } = messages;
  return (
    <div className="kpi-cards">
      <Card
        heading={kpi.availability}
        question={kpi.availabilityQuestion}
        extent={summary && `${kpi.cells(summary.cells)}, ${kpi.affected(summary.affectedInsurers, summary.insurers)}`}
      >
        {availabilityOrder.map((availability) => (
          <Figure
            key={availability}
            count={summary && summary.byAvailability[availability]}
            word={status.availability[availability]}
            messages={messages}
          >
            <StatusTile availability={availability} mode="normal" size={24} />
          </Figure>
        ))}
      </Card>
      <Card
        heading={kpi.mode}
        question={kpi.modeQuestion}
        extent={summary && kpi.people(formats.people(summary.affectedPeople))}
      >
        {modeOrder.map((mode) => (
          <Figure key={mode} count={summary && summary.byMode[mode]} word={status.mode[mode]} messages={messages}>
            <StatusTile availability="operational" mode={mode} size={24} />
          </Figure>
        ))}
      </Card>
    </div>
  );
}

type CardProps = Readonly<{ heading: string; question: string; extent: string | null; children: ReactNode }>;

function Card({ heading, question, extent, children }: CardProps) {
  return (
    <section className="min-w-0 rounded-md border border-line bg-surface px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 text-[0.8125rem] leading-4.5 text-ink-3">
        <h2 className="font-normal">
          <span className="font-semibold text-ink-2">{heading}</span> <span className="kpi-question">{question}</span>
        </h2>
        {extent !== null && <p className="tabular-nums">{extent}</p>}
      </div>
      <dl className="kpi-figures">{children}</dl>
    </section>
  );
}

type FigureProps = Readonly<{ count: number | null; word: string; messages: Messages; children: ReactNode }>;

function Figure({ count, word, messages, children }: FigureProps) {
  return (
    <div className="kpi-figure">
      <dt className="kpi-word">
        <span className="kpi-tile">{children}</span>
        {word}
      </dt>
      <dd className="kpi-count">{count === null ? messages.kpi.none : messages.formats.number(count)}</dd>
    </div>
  );
}

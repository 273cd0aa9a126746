import { useId } from 'react';
import type { Update } from '#domain/incident.ts';
import { peakOf, type ExtentStep } from '#domain/incident-extent.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { ExtentChart } from './extent-chart.tsx';
import { ExtentTable } from './extent-table.tsx';
import './extent.css';

export type Extent = Readonly<{ steps: readonly ExtentStep[]; window: Window }>;

export type ExtentViewProps = Readonly<{
  extent: Extent | 'loading' | 'failed';
  /** its messages, which stand over the curve by their numbers */
  updates: readonly Update[];
  /** what is painted now; null = nothing is proven */
  live: Readonly<{ insurers: number; services: number }> | null;
  now: Instant | null;
  messages: PublicMessages;
  words: IncidentsWords['extent'];
}>;

/** How far the incident reached, over time: in one sentence, as two curves, and as a table. */
export function ExtentView({ extent, updates, live, now, messages, words }: ExtentViewProps) {
  const id = useId();
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      {extent === 'loading' && <p className="text-ink-2">{words.loading}</p>}
      {extent === 'failed' && <p className="text-ink-2">{words.failed}</p>}
      {typeof extent === 'object' && (
        <Known extent={extent} updates={updates} live={live} now={now} messages={messages} words={words} />
      )}
    </section>
  );
}

type KnownProps = Omit<ExtentViewProps, 'extent'> & Readonly<{ extent: Extent }>;

function Known({ extent: { steps, window }, updates, live, now, messages, words }: KnownProps) {
  const peak = peakOf(steps);
  if (peak === null || peak.insurers === 0) return <p className="text-ink-2">{words.none}</p>;
  const hasGaps = steps.some(({ isKnown }) => !isKnown);
  return (
    <>
      <p>
        {words.peak(peak.insurers, messages.formats.dateTime(peak.at))}{' '}
        {lastSentence(steps, window, live, now, messages, words)}
      </p>
      <ExtentChart steps={steps} window={window} updates={updates} messages={messages} words={words} />
      {hasGaps && <p className="text-sm text-ink-2">{words.unknown}</p>}
      <FoldSection heading={words.table} level={3} isOpenAtFirst={false}>
        <ExtentTable steps={steps} window={window} messages={messages} words={words} />
      </FoldSection>
    </>
  );
}

/** Of now only what is painted now; otherwise what the history ends with, dated. */
function lastSentence(
  steps: readonly ExtentStep[],
  window: Window,
  live: ExtentViewProps['live'],
  now: Instant | null,
  { formats }: PublicMessages,
  words: IncidentsWords['extent'],
): string {
  if (live !== null && now !== null) return live.insurers === 0 ? words.over : words.now(live.insurers, live.services);
  const last = steps.at(-1);
  return last === undefined ? '' : words.last(last.insurers, last.services, formats.dateTime(window.to));
}

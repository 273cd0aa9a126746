import type { FallbackGuide } from '#domain/catalog.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Text } from '#domain/text.ts';
import type { Messages } from '#i18n/messages.ts';
import { firstSentence } from '#i18n/plain-words.ts';
import { textIn } from '#i18n/text-in.ts';
import type { CellDay } from './day-strip.tsx';
import type { Loaded } from './loaded.ts';

/** What people say about a cell. */
export type CellFacts = Readonly<{
  guides: readonly FallbackGuide[];
  /** the newest message of the incident the cell belongs to */
  update: Readonly<{ text: Text; at: Instant }> | null;
  /** announced work that concerns it: what runs, else what comes first */
  work: PlannedWork | null;
}>;

export type PanelFactsProps = Readonly<{
  facts: Loaded<CellFacts>;
  day: Loaded<CellDay>;
  /** board time; null = not told yet */
  now: Instant | null;
  messages: Messages;
}>;

/** Who says so, what the operator says, and what comes next. */
export function PanelFacts({ facts, day, now, messages }: PanelFactsProps) {
  const { panel } = messages;
  return (
    <dl className="cell-panel-facts">
      <dt>{panel.source}</dt>
      <dd>{wordsFor(day, messages, (known) => sourceWords(known.newest, now, messages))}</dd>
      <dt>{panel.operator}</dt>
      <dd>{wordsFor(facts, messages, (known) => updateWords(known.update, now, messages))}</dd>
      <dt>{panel.next}</dt>
      <dd>{wordsFor(facts, messages, (known) => workWords(known.work, now, messages))}</dd>
    </dl>
  );
}

function wordsFor<T>(loaded: Loaded<T>, { panel }: Messages, words: (value: T) => string): string {
  if (loaded.kind === 'ready') return words(loaded.value);
  return loaded.kind === 'loading' ? panel.loading : panel.notLoaded;
}

function sourceWords(newest: CellDay['newest'], now: Instant | null, messages: Messages): string {
  const { panel } = messages;
  if (newest === null) return panel.sourceOld;
  const time = timeWords(newest.at, now, messages);
  return provenanceWords(newest.provenance, time, messages);
}

function provenanceWords(provenance: Provenance, time: string, { panel }: Messages): string {
  switch (provenance.kind) {
    case 'measured':
      return panel.measured(time);
    case 'reported':
      return panel.reported(provenance.source, time);
    case 'documented':
      return panel.documented(provenance.source, time);
    case 'reconstructed':
      return panel.reconstructed(time);
  }
}

function updateWords(update: CellFacts['update'], now: Instant | null, messages: Messages): string {
  const { panel, language } = messages;
  if (update === null) return panel.operatorNone;
  return panel.quote(firstSentence(textIn(update.text, language).words), timeWords(update.at, now, messages));
}

function workWords(work: PlannedWork | null, now: Instant | null, messages: Messages): string {
  const { panel } = messages;
  if (work === null) return panel.nextNone;
  const name = panel.works[work.kind];
  return work.status === 'running'
    ? panel.running(name, timeWords(work.endsAt, now, messages))
    : panel.planned(name, timeWords(work.startsAt, now, messages));
}

/** "14:05 Uhr" today, else with the day: these times lie before and after now. */
function timeWords(at: Instant, now: Instant | null, { formats }: Messages): string {
  const isToday = now !== null && formats.date(at) === formats.date(now);
  return isToday ? formats.time(at) : formats.dateTime(at);
}

import type { Catalog } from '#domain/catalog.ts';
import type { MomentChange } from '#domain/compare-moments.ts';
import type { Incident } from '#domain/incident.ts';
import type { Pair } from '#domain/pair.ts';
import type { Messages } from '#i18n/messages.ts';
import { plainWords } from '#i18n/plain-words.ts';
import type { RecoveryWords } from '#i18n/recovery/recovery-words-de.ts';
import { textIn } from '#i18n/text-in.ts';
import { isReadable } from '#ui/is-readable.ts';

/** What everything here needs to speak. */
export type CompareTalk = Readonly<{
  messages: Messages;
  words: RecoveryWords;
  catalog: Catalog;
  incidents: readonly Incident[];
}>;

/** A state in the words of the staff; null = it was not there. */
export function stateWords(pair: Pair | null, { messages, words }: CompareTalk): string {
  return pair === null ? words.compare.notThere : messages.status.staff[pair.availability][pair.mode];
}

/** What an incident is called; its id where nobody named it. */
export function causeWords(incidentId: string | null, { messages, words, incidents }: CompareTalk): string {
  if (incidentId === null) return words.compare.noCause;
  const incident = incidents.find(({ id }) => id === incidentId);
  const title = incident === undefined ? '' : plainWords(textIn(incident.title, messages.language).words);
  return isReadable(title) ? title : words.compare.unnamedCause(incidentId);
}

/** Since when, as known then. */
export function sinceWords(since: MomentChange['since'], { messages, words }: CompareTalk): string {
  return since === null ? words.compare.sinceUnknown : messages.formats.dateTime(since);
}

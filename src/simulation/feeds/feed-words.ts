import type { PlannedWorkKind } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { formatInstant, formatInstantEn } from './wording.ts';

/** The languages of feeds and calendars, as the address and the feed itself name them. */
export const feedLanguages = ['de', 'en'] as const;
export type FeedLanguage = (typeof feedLanguages)[number];

/** What the server itself says in feeds and calendars, in one language. */
export type FeedWords = Readonly<{
  /** `about` = names of what was asked for, none for everything */
  feedTitle: (provider: string, about: readonly string[]) => string;
  calendarTitle: (provider: string, about: readonly string[]) => string;
  update: (title: string, number: number) => string;
  work: (kind: PlannedWorkKind, startsAt: Instant, isCancelled: boolean) => string;
  kinds: Readonly<Record<PlannedWorkKind, string>>;
  span: (from: Instant, to: Instant) => string;
  redo: (transaction: string) => string;
  event: (kind: PlannedWorkKind, services: readonly string[] | 'all', isCancelled: boolean) => string;
  interruption: (minutes: number) => string;
  /** stands before a text that is not there in this language */
  inGerman: string;
}>;

const kindsDe = { maintenance: 'Wartung', switchback: 'Rückschaltung', reShutdown: 'Erneute Abschaltung' } as const;
const kindsEn = { maintenance: 'Maintenance', switchback: 'Switchback', reShutdown: 'Renewed shutdown' } as const;
const listed = (about: readonly string[], before: string): string =>
  about.length === 0 ? '' : ` ${before} ${about.join(', ')}`;

export const feedWords: Readonly<Record<FeedLanguage, FeedWords>> = {
  de: {
    feedTitle: (provider, about) => `${provider}: Meldungen${listed(about, 'zu')} (Simulation, nachgestellte Daten)`,
    calendarTitle: (provider, about) =>
      `${provider}: geplante Arbeiten${listed(about, 'zu')} (Simulation, nachgestellte Daten)`,
    update: (title, number) => `${title} (Meldung ${number})`,
    work: (kind, startsAt, isCancelled) =>
      `${kindsDe[kind]} ab ${formatInstant(startsAt)}${isCancelled ? ' (abgesagt)' : ''}`,
    kinds: kindsDe,
    span: (from, to) => `Von ${formatInstant(from)} bis ${formatInstant(to)}.`,
    redo: (transaction) => `Nachzuholen: ${transaction}`,
    event: (kind, services, isCancelled) =>
      `${isCancelled ? 'Abgesagt: ' : ''}${kindsDe[kind]}: ${services === 'all' ? 'alle Dienste' : services.join(', ')}`,
    interruption: (minutes) => `Unterbrechung höchstens ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}.`,
    inGerman: '',
  },
  en: {
    feedTitle: (provider, about) => `${provider}: messages${listed(about, 'about')} (simulation, re-enacted data)`,
    calendarTitle: (provider, about) => `${provider}: planned work${listed(about, 'at')} (simulation, re-enacted data)`,
    update: (title, number) => `${title} (message ${number})`,
    work: (kind, startsAt, isCancelled) =>
      `${kindsEn[kind]} from ${formatInstantEn(startsAt)}${isCancelled ? ' (cancelled)' : ''}`,
    kinds: kindsEn,
    span: (from, to) => `From ${formatInstantEn(from)} to ${formatInstantEn(to)}.`,
    redo: (transaction) => `To be done again: ${transaction}`,
    event: (kind, services, isCancelled) =>
      `${isCancelled ? 'Cancelled: ' : ''}${kindsEn[kind]}: ${services === 'all' ? 'all services' : services.join(', ')}`,
    interruption: (minutes) => `Interrupted for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} at most.`,
    inGerman: '(in German) ',
  },
};

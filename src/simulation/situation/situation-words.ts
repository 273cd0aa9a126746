import type { OverallVerdict } from '#domain/overall-verdict.ts';
import type { VerdictLevel } from '#domain/insurer-verdict.ts';
import type { ReaderGroup } from '#domain/catalog.ts';
import type { PlannedWorkKind } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { ServicePlace } from '#domain/service-place.ts';
import type { Summary } from '#domain/summary.ts';

/** What the address calls the languages of this page. */
export const situationLanguages = ['de', 'en', 'leicht'] as const;
export type SituationLanguage = (typeof situationLanguages)[number];

/** Every sentence of the page without the app, in one language. */
export type SituationWords = Readonly<{
  title: string;
  heading: string;
  languages: string;
  sections: string;
  mark: string;
  /** "(auf Deutsch)", beside a text that is not there in this language */
  inGerman: string;
  instant: (at: Instant) => string;
  stand: (at: string) => string;
  simulated: string;
  /** the page does not renew itself */
  mayBeOld: string;
  /** appears by itself once the page has been open too long */
  isOld: string;
  reload: string;
  toApp: string;
  print: string;
  /** made from a state without fresh proof */
  stale: string;
  unknownState: string;
  /** where some are affected, their count is the answer */
  verdict: Readonly<Record<Exclude<OverallVerdict, 'some'>, string>>;
  /** how many insurers and insured people */
  counts: (summary: Summary) => readonly string[];
  lastKnown: (sentence: string) => string;
  incidents: Readonly<{
    heading: string;
    none: string;
    update: (number: number, at: string) => string;
    next: (at: string) => string;
    overdue: (at: string) => string;
  }>;
  redo: Readonly<{
    heading: string;
    lost: (from: string, to: string) => string;
    until: (at: string) => string;
    at: (insurers: number | 'all') => string;
  }>;
  works: Readonly<{
    heading: string;
    none: string;
    kinds: Readonly<Record<PlannedWorkKind, string>>;
    span: (from: string, to: string) => string;
    scope: (insurers: number | 'all', services: readonly string[] | 'all') => string;
    interruption: (minutes: number) => string;
  }>;
  todo: Readonly<{ heading: string; text: string; groups: Readonly<Record<ReaderGroup, string>> }>;
  insurers: Readonly<{
    heading: string;
    find: string;
    levels: Readonly<Record<VerdictLevel, string>>;
    places: Readonly<Record<Exclude<ServicePlace, 'working' | 'notUsed'>, string>>;
    allWork: (count: number) => string;
    othersWork: (count: number) => string;
    phone: string;
    /** beside a number nobody can reach */
    phoneOff: string;
    /** above a folded list of names */
    named: (count: number) => string;
  }>;
  legend: Readonly<{ heading: string; text: string; levels: Readonly<Record<VerdictLevel, string>> }>;
  footer: Readonly<{ made: (provider: string) => string; links: readonly (readonly [href: string, words: string])[] }>;
}>;

import type { ReloadHindrance } from '#domain/wall-reload.ts';

/** What a wall says whose whole picture is gone. By itself, because the words of the wall may be what could not be had. */
export const wallCrashWords = {
  de: {
    heading: 'ANZEIGE GESTÖRT',
    begins: 'wird neu begonnen',
    waits: {
      serverSilent: 'wird neu begonnen, sobald der Server antwortet',
      tooSoon: 'wird neu begonnen, spätestens in 30 min',
      turn: 'wird neu begonnen',
      freshIncident: 'wird neu begonnen',
    } satisfies Record<ReloadHindrance, string>,
    givenUp: 'Neu beginnen half nicht: bitte nachsehen',
  },
  en: {
    heading: 'DISPLAY FAILED',
    begins: 'will begin anew',
    waits: {
      serverSilent: 'will begin anew as soon as the server answers',
      tooSoon: 'will begin anew within 30 min',
      turn: 'will begin anew',
      freshIncident: 'will begin anew',
    } satisfies Record<ReloadHindrance, string>,
    givenUp: 'Beginning anew did not help: please have a look',
  },
} as const;

import { berlinTimeAt } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import type { Availability, Mode, Pair } from '#domain/pair.ts';

/** `9.5.2023, 13:05 Uhr`, Berlin time. */
export function formatInstant(at: Instant): string {
  const { year, month, day, hour, minute } = berlinTimeAt(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day}.${month}.${year}, ${two(hour)}:${two(minute)} Uhr`;
}

const monthsEn = 'January February March April May June July August September October November December'.split(' ');

/** `9 May 2023, 13:05 (Berlin)`. */
export function formatInstantEn(at: Instant): string {
  const { year, month, day, hour, minute } = berlinTimeAt(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day} ${monthsEn[month - 1] ?? ''} ${year}, ${two(hour)}:${two(minute)} (Berlin)`;
}

/** What a badge says of a state. German, as on the public pages. */
export function sayPair({ availability, mode }: Pair): string {
  return pairWords[availability][mode];
}

const pairWords: Readonly<Record<Availability, Readonly<Record<Mode, string>>>> = {
  operational: {
    normal: 'Funktioniert',
    fallback: 'Funktioniert im Notbetrieb',
    isolated: 'Zurzeit nicht von außen erreichbar',
    forensics: 'Funktioniert, wird geprüft',
    switchback: 'Funktioniert, wird zurückgeschaltet',
    maintenance: 'Funktioniert, Wartung läuft',
  },
  degraded: {
    normal: 'Funktioniert eingeschränkt',
    fallback: 'Eingeschränkt im Notbetrieb',
    isolated: 'Eingeschränkt, zum Teil abgeschaltet',
    forensics: 'Eingeschränkt, wird geprüft',
    switchback: 'Eingeschränkt, wird zurückgeschaltet',
    maintenance: 'Eingeschränkt durch Wartung',
  },
  outage: {
    normal: 'Nicht erreichbar',
    fallback: 'Nicht erreichbar, auch der Notbetrieb nicht',
    isolated: 'Vorsorglich abgeschaltet',
    forensics: 'Nicht erreichbar, wird geprüft',
    switchback: 'Kurz unterbrochen, kehrt zurück',
    maintenance: 'Wartung, zurzeit nicht erreichbar',
  },
  unknown: {
    normal: 'Stand unbekannt',
    fallback: 'Notbetrieb, Stand unbekannt',
    isolated: 'Abgeschaltet, Stand unbekannt',
    forensics: 'Wird geprüft, Stand unbekannt',
    switchback: 'Wird zurückgeschaltet, Stand unbekannt',
    maintenance: 'Wartung, Stand unbekannt',
  },
};

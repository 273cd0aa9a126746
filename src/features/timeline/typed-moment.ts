import type { Instant } from '#domain/instant.ts';
import { parseMoment } from '#domain/moment.ts';

/** Reads `3.5.2023 10:40`, `03.05.2023, 10:40:20 Uhr`, `3/5/2023 10:40` (day first) or the form of an address, in Berlin time; null = none of these. */
export function readTypedMoment(text: string): Instant | null {
  const plain = text
    .replaceAll('\u00a0', ' ')
    .replace(/\s*Uhr\s*$/i, '')
    .trim();
  const [, day = '', month = '', year = '', hour = '0', rest = ':00'] = byDay.exec(plain) ?? [];
  const pad = (part: string) => part.padStart(2, '0');
  const asked = parseMoment(day === '' ? plain : `${year}-${pad(month)}-${pad(day)}T${pad(hour)}${rest}`);
  return asked.kind === 'instant' ? asked.at : null;
}

const byDay = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:,?\s+(\d{1,2})(:\d\d(?::\d\d)?))?$/;

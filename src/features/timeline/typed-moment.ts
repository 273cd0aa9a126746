import { parseMoment, type AskedMoment } from '#domain/moment.ts';

/** An instant, and why it is not quite what was typed. */
export type TypedMoment = Extract<AskedMoment, { kind: 'instant' }>;

/** Reads `3.5.2023 10:40`, `03.05.2023, 10:40:20 Uhr`, `3/5/2023 10:40` (day first) or the form of an address, in Berlin time; null = none of these. */
export function readTypedMoment(text: string): TypedMoment | null {
  const plain = text
    .replaceAll('\u00a0', ' ')
    .replace(/\s*Uhr\s*$/i, '')
    .trim();
  const [, day = '', month = '', year = '', hour = '0', rest = ':00'] = byDay.exec(plain) ?? [];
  const pad = (part: string) => part.padStart(2, '0');
  const asked = parseMoment(day === '' ? plain : `${year}-${pad(month)}-${pad(day)}T${pad(hour)}${rest}`);
  return asked.kind === 'instant' ? asked : null;
}

const byDay = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:,?\s+(\d{1,2})(:\d\d(?::\d\d)?))?$/;

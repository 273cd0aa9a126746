import type { Instant } from '#domain/instant.ts';

/** RFC 3339 UTC with `Z`; milliseconds only where there are any. Throws a RangeError for NaN and for years outside 0000–9999. */
export function encodeInstant(at: Instant): string {
  const text = new Date(at).toISOString();
  if (text.length !== 24) throw new RangeError(`not an instant for the wire: ${text}`);
  return text.endsWith('.000Z') ? `${text.slice(0, 19)}Z` : text;
}

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** Null for anything but RFC 3339 UTC with `Z`: an offset-less time means another instant in every reader's zone, and 31 February none at all. */
export function decodeInstant(text: unknown): Instant | null {
  if (typeof text !== 'string' || text.length > 30 || !shape.test(text)) return null;
  const at = Date.parse(text);
  if (!Number.isFinite(at)) return null;
  return new Date(at).toISOString().slice(0, 19) === text.slice(0, 19) ? at : null;
}

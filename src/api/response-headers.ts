import type { Instant } from '#domain/instant.ts';

/** The server's time as told by `Date` + `Age`; null when it does not say (or the browser may not read it). */
export function serverTimeIn(headers: Headers): Readonly<{ serverAt: Instant; isCached: boolean }> | null {
  const date = httpDateIn(headers.get('date'));
  if (Number.isNaN(date)) return null;
  const ageMs = wholeSecondsMs(headers.get('age')) ?? 0;
  return { serverAt: date + ageMs, isCached: ageMs > 0 };
}

/** `Retry-After` in ms from now, as seconds or as a date against the answer's own `Date`. Null when absent or unreadable. */
export function retryAfterIn(headers: Headers): number | null {
  const text = headers.get('retry-after');
  if (text === null) return null;
  const delayMs = wholeSecondsMs(text) ?? httpDateIn(text) - httpDateIn(headers.get('date'));
  return Number.isFinite(delayMs) ? Math.min(Math.max(0, delayMs), longestFloorMs) : null;
}

/** `application/json; charset=utf-8` → `application/json` */
export function mediaTypeIn(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** A mistyped header must not silence a board for a day. */
const longestFloorMs = 10 * 60_000;

/** Only the form servers must send: engines read all kinds of words and numbers as dates. */
function httpDateIn(text: string | null): number {
  return text !== null && /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}

function wholeSecondsMs(text: string | null): number | null {
  return text !== null && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) * 1_000 : null;
}

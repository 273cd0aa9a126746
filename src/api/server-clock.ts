import { futureToleranceMs, type Proof } from '#domain/freshness.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';
import { elapsedBetween, type Moment } from './moment.ts';

/** What one response tells about the server's time. `serverAt` = `Date` + `Age`; the two moments are readings of the device's clocks. */
export type ServerTimeSample = Readonly<{ serverAt: Instant; isCached: boolean; sentAt: Moment; receivedAt: Moment }>;

/** The server's time lay between `earliest` and `latest` when the device's clocks read `anchor`. */
export type ServerTime = Readonly<{ earliest: Instant; latest: Instant; anchor: Moment }>;

/** Beyond this the device's own clock is worth a word to the reader. */
export const reportedSkewMs = 2 * minuteMs;

/**
 * Narrows the estimate by one sample. A sample that contradicts the estimate (the monotonic clock stood still in a sleep, or the server's clock was
 * set) replaces it: the newest statement of the server is the one to believe.
 */
export function refineServerTime(known: ServerTime | null, sample: ServerTimeSample): ServerTime {
  const fresh = serverTimeOf(sample);
  if (known === null) return fresh;
  const monotonicMs = sample.receivedAt.monotonic - known.anchor.monotonic;
  const driftMs = monotonicMs * driftRate;
  const earliest = Math.max(fresh.earliest, known.earliest + monotonicMs - driftMs);
  const latest = Math.min(fresh.latest, known.latest + monotonicMs + driftMs);
  return earliest <= latest ? { earliest, latest, anchor: sample.receivedAt } : fresh;
}

/** A server that has just dated a statement is at least that late. Narrows to milliseconds what `Date` tells in seconds. */
export function refineByStatement(known: ServerTime, generatedAt: Instant, at: Moment): ServerTime {
  const earliest = generatedAt - (at.monotonic - known.anchor.monotonic);
  return earliest > known.earliest && earliest <= known.latest ? { ...known, earliest } : known;
}

/** The latest the server's time can be: an age measured with it is never too small. */
export function serverNow(known: ServerTime, at: Moment): Instant {
  return known.latest + elapsedBetween(known.anchor, at);
}

/** Device wall clock minus server clock in ms; null while the server's time is unknown or the two are within the error of measurement. */
export function skewOf(known: ServerTime | null, at: Moment): number | null {
  if (known === null) return null;
  const monotonicMs = at.monotonic - known.anchor.monotonic;
  const middle = (known.earliest + known.latest) / 2 + monotonicMs;
  return Math.round(at.now - middle);
}

/**
 * The proof in a statement made at `generatedAt` and received at `at`. Null when there is none: the server's time is unknown, or the
 * statement claims to come from the future of the very server that made it.
 */
export function proofOf(known: ServerTime | null, generatedAt: Instant, at: Moment): Proof | null {
  if (known === null) return null;
  const ageMs = serverNow(known, at) - generatedAt;
  if (!(ageMs >= -futureToleranceMs)) return null;
  return { generatedAt, ageAtReceiptMs: Math.max(0, ageMs), receivedAt: at };
}

/** As `proofOf`, but with the earliest the server's time can be: a clock that runs from it is never ahead of the server's. */
export function clockProofOf(known: ServerTime, generatedAt: Instant, at: Moment): Proof {
  const earliest = known.earliest + (at.monotonic - known.anchor.monotonic);
  return { generatedAt, ageAtReceiptMs: Math.max(0, earliest - generatedAt), receivedAt: at };
}

/** Oscillators of ordinary devices stay well below 200 ppm. */
const driftRate = 0.0002;

/** `Date` and `Age` are cut to whole seconds, and the server wrote them some time between our asking and our reading. */
function serverTimeOf({ serverAt, isCached, sentAt, receivedAt }: ServerTimeSample): ServerTime {
  const cutMs = isCached ? 2_000 : 1_000;
  return { earliest: serverAt, latest: serverAt + cutMs + elapsedBetween(sentAt, receivedAt), anchor: receivedAt };
}

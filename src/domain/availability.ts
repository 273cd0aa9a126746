import type { Window } from './instant.ts';
import { isControlled, type Pair } from './pair.ts';
import type { Span } from './timeline.ts';

/**
 * Where the time of a cell went, in whole ms. A commutative monoid under `addMeasures`, so that figures of many cells
 * and days can be added in any order; never average percentages. Every ms of known time is in exactly one of
 * operational, degraded, fallback, controlled, maintenance, outage.
 */
export type Measure = Readonly<{
  /** knownMs + unknownMs + excludedMs */
  totalMs: number;
  knownMs: number;
  unknownMs: number;
  /** maintenance left out of the reckoning on request, else 0 */
  excludedMs: number;
  /** operational or degraded, mode normal */
  strictMs: number;
  /** strict, and operational or degraded on the fallback */
  usableMs: number;
  /** operational, mode normal */
  operationalMs: number;
  /** degraded, mode normal */
  degradedMs: number;
  /** operational or degraded on the fallback */
  fallbackMs: number;
  /** isolated, under forensics or switching back, whatever the availability */
  controlledMs: number;
  /** announced maintenance, whether excluded or not */
  maintenanceMs: number;
  /** outage in normal running or of the fallback */
  outageMs: number;
}>;

export type MeasureOptions = Readonly<{
  /** leave announced maintenance out: neither known nor lost */
  excludesMaintenance?: boolean;
  /** count only inside these windows (main time), sorted and not overlapping; default: everything */
  within?: readonly Window[];
}>;

export const emptyMeasure: Measure = Object.freeze({
  totalMs: 0,
  knownMs: 0,
  unknownMs: 0,
  excludedMs: 0,
  strictMs: 0,
  usableMs: 0,
  operationalMs: 0,
  degradedMs: 0,
  fallbackMs: 0,
  controlledMs: 0,
  maintenanceMs: 0,
  outageMs: 0,
});

/**
 * Measures spans inside a window. Time that no span covers is unknown; the part of a span outside counts nothing. Spans
 * must not overlap.
 */
export function measureOf(spans: readonly Span[], window: Window, options: MeasureOptions = {}): Measure {
  const windows = (options.within ?? [window]).map((part) => overlapOf(part, window));
  const measure = { ...emptyMeasure };
  for (const part of windows) {
    const partMs = part.to - part.from;
    measure.totalMs += partMs;
    measure.unknownMs += partMs;
    for (const span of spans) {
      const { from, to } = overlapOf(span, part);
      if (from < to && span.pair.availability !== 'unknown') countKnown(measure, span.pair, to - from, options);
    }
  }
  return measure;
}

/** The measure of two sets of time together. Associative, commutative, with `emptyMeasure` as identity. */
export function addMeasures(a: Measure, b: Measure): Measure {
  return {
    totalMs: a.totalMs + b.totalMs,
    knownMs: a.knownMs + b.knownMs,
    unknownMs: a.unknownMs + b.unknownMs,
    excludedMs: a.excludedMs + b.excludedMs,
    strictMs: a.strictMs + b.strictMs,
    usableMs: a.usableMs + b.usableMs,
    operationalMs: a.operationalMs + b.operationalMs,
    degradedMs: a.degradedMs + b.degradedMs,
    fallbackMs: a.fallbackMs + b.fallbackMs,
    controlledMs: a.controlledMs + b.controlledMs,
    maintenanceMs: a.maintenanceMs + b.maintenanceMs,
    outageMs: a.outageMs + b.outageMs,
  };
}

/**
 * Both figures and what they leave out, in percent. They belong side by side, with the definition beside them. Null =
 * nothing known, no figure.
 */
export type Figures = Readonly<{ strict: number | null; usable: number | null; unknown: number | null }>;

/**
 * The figures of any number of measures (cells, days) together: first the times are added, then the share is taken.
 * `digits` = decimals shown.
 */
export function figuresOf(measures: Iterable<Measure>, digits: number): Figures {
  const { strictMs, usableMs, knownMs, unknownMs, totalMs } = sumOf(measures);
  return {
    strict: percentOf(strictMs, knownMs, digits),
    usable: percentOf(usableMs, knownMs, digits),
    unknown: percentOf(unknownMs, totalMs, digits),
  };
}

export function sumOf(measures: Iterable<Measure>): Measure {
  let sum = emptyMeasure;
  for (const measure of measures) sum = addMeasures(sum, measure);
  return sum;
}

/**
 * A share in percent, rounded down at `digits` decimals: 100 only if nothing was lost. Exact for any whole number of
 * ms. Null when nothing is known (no figure is better than an invented one) or when the input is not a share of whole
 * ms.
 */
export function percentOf(partMs: number, knownMs: number, digits: number): number | null {
  if (!Number.isSafeInteger(partMs) || !Number.isSafeInteger(knownMs)) return null;
  if (knownMs <= 0 || partMs < 0 || partMs > knownMs) return null;
  const scale = 10 ** digits;
  return Number((BigInt(partMs) * BigInt(100 * scale)) / BigInt(knownMs)) / scale;
}

function countKnown(
  measure: { -readonly [Key in keyof Measure]: number },
  pair: Pair,
  ms: number,
  options: MeasureOptions,
): void {
  measure.unknownMs -= ms;
  if (pair.mode === 'maintenance') measure.maintenanceMs += ms;
  if (pair.mode === 'maintenance' && options.excludesMaintenance === true) {
    measure.excludedMs += ms;
    return;
  }
  measure.knownMs += ms;
  if (pair.mode === 'maintenance') return;
  if (isControlled(pair.mode)) measure.controlledMs += ms;
  else if (pair.availability === 'outage') measure.outageMs += ms;
  else countUsable(measure, pair, ms);
}

function countUsable(measure: { -readonly [Key in keyof Measure]: number }, pair: Pair, ms: number): void {
  measure.usableMs += ms;
  if (pair.mode === 'fallback') {
    measure.fallbackMs += ms;
    return;
  }
  measure.strictMs += ms;
  if (pair.availability === 'degraded') measure.degradedMs += ms;
  else measure.operationalMs += ms;
}

function overlapOf(a: Window, b: Window): Window {
  const from = Math.max(a.from, b.from);
  return { from, to: Math.max(from, Math.min(a.to, b.to)) };
}

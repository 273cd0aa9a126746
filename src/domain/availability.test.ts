import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { addMeasures, emptyMeasure, figuresOf, measureOf, percentOf, sumOf, type Measure } from './availability.ts';
import { berlinInstantOf } from './berlin-time.ts';
import { dayMeasuresOf } from './day-measures.ts';
import { hourMs, type Window } from './instant.ts';
import { mainTimeWindowsIn } from './main-time.ts';
import { allPairs, pairOf, unknownPair } from './pair.ts';
import { anySpans, anyStatements, anyWindow } from './testing/arbitraries.ts';
import { onFallback, operational, outage } from './testing/sample.ts';
import { spansOf, type Span } from './timeline.ts';

const hour = { from: 0, to: hourMs };
const measureOfPair = (pair: Span['pair'], options = {}) => measureOf([{ ...hour, pair }], hour, options);

describe('measureOf', () => {
  it.each(allPairs)('[V1] $availability/$mode is strictly available, usable, or neither', (pair) => {
    const isUp = pair.availability === 'operational' || pair.availability === 'degraded';
    const { strictMs, usableMs } = measureOfPair(pair);
    expect(strictMs).toBe(isUp && pair.mode === 'normal' ? hourMs : 0);
    expect(usableMs).toBe(isUp && (pair.mode === 'normal' || pair.mode === 'fallback') ? hourMs : 0);
  });

  it.each([
    ['operationalMs', operational],
    ['degradedMs', pairOf('degraded', 'normal')],
    ['fallbackMs', onFallback],
    ['fallbackMs', pairOf('degraded', 'fallback')],
    ['outageMs', outage],
    ['outageMs', pairOf('outage', 'fallback')],
    ['controlledMs', pairOf('outage', 'isolated')],
    ['controlledMs', pairOf('operational', 'forensics')],
    ['controlledMs', pairOf('degraded', 'switchback')],
    ['maintenanceMs', pairOf('outage', 'maintenance')],
    ['unknownMs', pairOf('unknown', 'isolated')],
    ['unknownMs', unknownPair],
  ] as const)('[V2] %s holds %o, and no other class does', (kind, pair) => {
    const measure = measureOfPair(pair);
    expect(measure[kind]).toBe(hourMs);
    expect(classesOf(measure).reduce((sum, ms) => sum + ms, measure.unknownMs)).toBe(hourMs);
  });

  it('[V3] what no span speaks of is unknown', () => {
    const half: Span = { from: 0, to: hourMs / 2, pair: operational };
    expect(measureOf([half], hour)).toMatchObject({ knownMs: hourMs / 2, unknownMs: hourMs / 2, strictMs: hourMs / 2 });
    expect(measureOf([], hour)).toMatchObject({ knownMs: 0, unknownMs: hourMs, usableMs: 0, totalMs: hourMs });
  });

  it('[V3] unknown time is never available, whatever its mode', () => {
    expect(measureOfPair(unknownPair)).toMatchObject({ strictMs: 0, usableMs: 0, knownMs: 0 });
    expect(figuresOf([measureOfPair(unknownPair)], 2)).toEqual({ strict: null, usable: null, unknown: 100 });
  });

  it('[V6] maintenance is left out on request only, and then is neither known nor lost', () => {
    const spans: Span[] = [
      { from: 0, to: 15, pair: pairOf('outage', 'maintenance') },
      { from: 15, to: 60, pair: operational },
    ];
    const minute = { from: 0, to: 60 };
    const counted = measureOf(spans, minute);
    expect(counted).toMatchObject({ knownMs: 60, excludedMs: 0, maintenanceMs: 15, strictMs: 45 });
    const excluded = measureOf(spans, minute, { excludesMaintenance: true });
    expect(excluded).toMatchObject({ knownMs: 45, excludedMs: 15, maintenanceMs: 15, strictMs: 45, totalMs: 60 });
    expect(figuresOf([counted], 2).strict).toBe(75);
    expect(figuresOf([excluded], 2).strict).toBe(100);
  });

  itHolds(
    '[V2] known time is exactly its classes, total is known, unknown and excluded',
    fc.property(anySpans, anyWindow, fc.boolean(), (spans, window, excludesMaintenance) => {
      const measure = measureOf(spans, window, { excludesMaintenance });
      const { totalMs, knownMs, unknownMs, excludedMs, strictMs, usableMs, fallbackMs } = measure;
      const known = classesOf(measure).reduce((sum, ms) => sum + ms, 0) - excludedMs;
      expect([totalMs, knownMs, usableMs]).toEqual([knownMs + unknownMs + excludedMs, known, strictMs + fallbackMs]);
      expect(totalMs).toBe(window.to - window.from);
      expect(Math.min(...Object.values(measure))).toBeGreaterThanOrEqual(0);
      expect(strictMs).toBe(measure.operationalMs + measure.degradedMs);
    }),
  );

  itHolds(
    '[D4] split and merge: the two parts of a window add up to the whole',
    fc.property(anyStatements, anyWindow, fc.nat(60), (statements, { from, to }, part) => {
      const middle = Math.min(from + part, to);
      const measured = (window: Window) => measureOf(spansOf(statements, [], window), window);
      const parts = addMeasures(measured({ from, to: middle }), measured({ from: middle, to }));
      expect(parts).toEqual(measured({ from, to }));
      const longer = spansOf(statements, [], { from: from - 50, to: to + 50 });
      expect(measureOf(longer, { from, to })).toEqual(measured({ from, to }));
    }),
  );
});

describe('addMeasures', () => {
  const anyMeasure = fc.tuple(anySpans, anyWindow).map(([spans, window]) => measureOf(spans, window));

  itHolds(
    '[D6] is a commutative monoid',
    fc.property(anyMeasure, anyMeasure, anyMeasure, (a, b, c) => {
      expect(addMeasures(addMeasures(a, b), c)).toEqual(addMeasures(a, addMeasures(b, c)));
      expect(addMeasures(a, b)).toEqual(addMeasures(b, a));
      expect(addMeasures(a, emptyMeasure)).toEqual(a);
    }),
  );

  itHolds(
    '[D6] figures of many are the share of the sum, however they are grouped',
    fc.property(fc.array(anyMeasure, { maxLength: 5 }), fc.nat(5), (measures, cut) => {
      const grouped = [sumOf(measures.slice(0, cut)), sumOf(measures.slice(cut))];
      expect(figuresOf(grouped, 2)).toEqual(figuresOf(measures, 2));
      const known = measures.reduce((sum, measure) => sum + measure.knownMs, 0);
      const strict = measures.reduce((sum, measure) => sum + measure.strictMs, 0);
      expect(figuresOf(measures, 2).strict).toBe(percentOf(strict, known, 2));
    }),
  );

  it('[D6] one bad minute among a thousand good ones is a thousandth, not a half', () => {
    const good = measureOf([{ from: 0, to: 999, pair: operational }], { from: 0, to: 999 });
    const bad = measureOf([{ from: 0, to: 1, pair: outage }], { from: 0, to: 1 });
    expect(figuresOf([good, bad], 1)).toEqual({ strict: 99.9, usable: 99.9, unknown: 0 });
  });
});

describe('percentOf', () => {
  it('[V4] rounds down at the displayed precision', () => {
    expect(percentOf(2, 3, 0)).toBe(66);
    expect(percentOf(2, 3, 2)).toBe(66.66);
    expect(percentOf(8, 9, 1)).toBe(88.8);
    expect(percentOf(1, 1, 2)).toBe(100);
    expect(percentOf(0, 7, 2)).toBe(0);
  });

  it('[V4] is exact where floating point is not', () => {
    expect(percentOf(29, 100, 2)).toBe(29);
    expect(percentOf(57, 100, 2)).toBe(57);
    const century = 3_155_760_000_000_000;
    expect(percentOf(century - 1, century, 4)).toBe(99.9999);
    expect(percentOf(century, century, 4)).toBe(100);
  });

  itHolds(
    '[D5] is within 0 and 100, or absent; 100 only if nothing was lost',
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), fc.nat(4), (a, b, digits) => {
      const [part, known] = [Math.min(a, b), Math.max(a, b)];
      const percent = percentOf(part, known, digits);
      if (known === 0) return percent === null;
      return percent !== null && percent >= 0 && percent <= 100 && (percent === 100) === (part === known);
    }),
  );

  it.each([
    [0, 0],
    [1, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
    [1, Number.NaN],
    [0.5, 5],
    [1, Number.POSITIVE_INFINITY],
  ])('[D5] %d of %d is no share, so there is no figure', (part, known) => {
    expect(percentOf(part, known, 2)).toBeNull();
  });
});

describe('the reference case: an eAU outage of 54 h in April 2023', () => {
  const april = { from: berlinInstantOf('2023-04-01'), to: berlinInstantOf('2023-05-01') };
  const down = { from: berlinInstantOf('2023-04-24', 22), to: berlinInstantOf('2023-04-27', 4) };
  const spans: Span[] = [
    { from: april.from, to: down.from, pair: operational },
    { ...down, pair: outage },
    { from: down.to, to: april.to, pair: operational },
  ];

  it('[V5] is 92.5 % around the clock', () => {
    const measure = measureOf(spans, april);
    expect(measure).toMatchObject({ outageMs: 54 * hourMs, totalMs: 720 * hourMs });
    expect(figuresOf([measure], 1)).toEqual({ strict: 92.5, usable: 92.5, unknown: 0 });
    expect(figuresOf([measure], 2).strict).toBe(92.5);
  });

  it('[V5] is 88.8 % of 288 h of KIM main time', () => {
    const measure = measureOf(spans, april, { within: mainTimeWindowsIn(april, 'kim') });
    expect(measure).toMatchObject({ strictMs: 256 * hourMs, totalMs: 288 * hourMs, outageMs: 32 * hourMs });
    expect(figuresOf([measure], 1)).toEqual({ strict: 88.8, usable: 88.8, unknown: 0 });
    expect(figuresOf([measure], 2).strict).toBe(88.88);
  });

  it('[V5] and by day it is the same', () => {
    const days = dayMeasuresOf(spans, april);
    expect(days).toHaveLength(30);
    expect(sumOf(days.map((day) => day.measure))).toEqual(measureOf(spans, april));
    const outages = days
      .filter((day) => day.measure.outageMs > 0)
      .map((day) => [day.day, day.measure.outageMs / hourMs]);
    expect(outages).toEqual([
      ['2023-04-24', 2],
      ['2023-04-25', 24],
      ['2023-04-26', 24],
      ['2023-04-27', 4],
    ]);
  });
});

function classesOf(measure: Measure): number[] {
  const { operationalMs, degradedMs, fallbackMs, controlledMs, maintenanceMs, outageMs } = measure;
  return [operationalMs, degradedMs, fallbackMs, controlledMs, maintenanceMs, outageMs];
}

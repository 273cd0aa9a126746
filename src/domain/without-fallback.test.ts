import { describe, expect, it } from 'vitest';
import { pairOf, unknownPair, type Pair } from './pair.ts';
import { isolated, onFallback, operational, outage } from './testing/sample.ts';
import type { Span } from './timeline.ts';
import { isWithoutFallback, longestWithoutFallback, waitingAt } from './without-fallback.ts';

const spans = (...parts: readonly (readonly [from: number, pair: Pair])[]): Span[] =>
  parts.map(([from, pair], index) => ({ from, to: parts[index + 1]?.[0] ?? 100, pair }));

describe('without fallback', () => {
  it.each([
    [isolated, true],
    [pairOf('operational', 'isolated'), true],
    [pairOf('degraded', 'forensics'), true],
    [outage, true],
    [pairOf('outage', 'fallback'), true],
    [pairOf('outage', 'switchback'), true],
    [onFallback, false],
    [pairOf('degraded', 'fallback'), false],
    [operational, false],
    [pairOf('unknown', 'isolated'), null],
  ])('[RK9] %o: %s', (pair, isWithout) => {
    expect(isWithoutFallback(pair)).toBe(isWithout);
  });
});

describe('waitingAt', () => {
  it('[RK9] waits since the first of the states without fallback, the fault before the cut included', () => {
    const timeline = spans([0, operational], [10, outage], [20, isolated], [60, onFallback]);
    expect(waitingAt(timeline, 30)).toEqual({ since: 10, isSinceKnown: true, isKnown: true });
    expect(waitingAt(timeline, 9)).toBeNull();
    expect(waitingAt(timeline, 60)).toBeNull();
    expect(waitingAt(timeline, 59)?.since).toBe(10);
  });

  it('[RK9] silence neither ends nor begins it', () => {
    const timeline = spans([0, operational], [10, isolated], [20, unknownPair], [30, isolated], [40, unknownPair]);
    expect(waitingAt(timeline, 35)).toEqual({ since: 10, isSinceKnown: true, isKnown: true });
    expect(waitingAt(timeline, 50)).toEqual({ since: 10, isSinceKnown: true, isKnown: false });
    expect(waitingAt(spans([0, operational], [10, unknownPair]), 50)).toBeNull();
  });

  it('[RK9] before the window, or a silence, it is "at least"', () => {
    expect(waitingAt(spans([0, isolated]), 50)).toEqual({ since: 0, isSinceKnown: false, isKnown: true });
    const afterSilence = spans([0, operational], [10, unknownPair], [20, isolated]);
    expect(waitingAt(afterSilence, 50)).toEqual({ since: 20, isSinceKnown: false, isKnown: true });
  });
});

it('[RK9] who has waited longest stands first; of equals the one with more services', () => {
  const timelines = new Map([
    ['a s0', spans([0, operational], [30, isolated])],
    ['b s0', spans([0, operational], [20, isolated])],
    ['c s0', spans([0, operational], [30, isolated])],
    ['c s1', spans([0, operational], [40, outage])],
    ['d s0', spans([0, onFallback])],
  ]);
  const list = longestWithoutFallback(
    (insurer, service) => timelines.get(`${insurer} ${service}`) ?? [],
    ['a', 'b', 'c', 'd'],
    ['s0', 's1'],
    50,
  );
  expect(list.map(({ insurerId, since, services }) => [insurerId, since, services])).toEqual([
    ['b', 20, 1],
    ['c', 30, 2],
    ['a', 30, 1],
  ]);
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { changesKept, type RecordedChange } from '#api/live-board-state.ts';
import { hourMs, minuteMs, type Instant } from '#domain/instant.ts';
import type { Transition } from '#domain/transition.ts';
import { sampleNow } from '#ui/testing/sample-board.ts';
import { transitionOf } from '#ui/testing/sample-transition.ts';
import { renderHook } from './testing/render-hook.tsx';
import { useChangesTold, type ChangesTold } from './use-changes-told.ts';

let changes: readonly RecordedChange[] = [];
let now: Instant | null = sampleNow;
let hook: ReturnType<typeof renderHook<ChangesTold>>;
afterEach(() => hook.unmount());

const change = (seq: number, minutesAgo: number, more: Partial<RecordedChange & { of: Partial<Transition> }> = {}) => {
  const at = sampleNow - minutesAgo * minuteMs;
  const transition = transitionOf(seq, 'bkk-nord', 'kim', ['outage', 'normal'], { at, knownAt: at, ...more.of });
  return { epoch: 1, transition, from: null, isCorrection: false, learnedAt: null, ...more };
};
const told = (list: readonly RecordedChange[], at: Instant | null = sampleNow) => {
  changes = list;
  now = at;
  hook = renderHook(() => useChangesTold(changes, now));
  return hook.current();
};

it('[U14] leaves out corrections and other histories; what a silent source said is unknown', () => {
  const { groups } = told([
    change(3, 0, { epoch: 2 }),
    change(2, 0, { epoch: 2, isCorrection: true }),
    change(1, 1, { epoch: 2, of: { observedAt: 1 } }),
    change(9, 2),
  ]);
  expect(groups.map(({ key, to }) => `${key} ${to.availability}`)).toEqual([
    '3 bkk-nord kim outage',
    '1 bkk-nord kim unknown',
  ]);
});

it('[U15] counts since the first change seen, and by the hour once an hour has been watched', () => {
  expect(told([change(2, 5), change(1, 20)]).rate).toEqual({
    count: 2,
    isAtLeast: false,
    since: sampleNow - 20 * minuteMs,
  });
  now = sampleNow + hourMs;
  changes = [change(3, -50), change(2, 0), change(1, 20)];
  hook.redraw();
  expect(hook.current().rate).toEqual({ count: 1, isAtLeast: false, since: null });
});

it('[U15] does not take what is remembered for all there was', () => {
  const many = Array.from({ length: changesKept }, (_, index) => change(changesKept - index, 1));
  expect(told(many).rate).toMatchObject({ count: changesKept, isAtLeast: true });
});

it('[U15] tells no rate without changes or without board time', () => {
  expect(told([]).rate).toBeNull();
  hook.unmount();
  expect(told([change(1, 0)], null).rate).toBeNull();
});

it('[U15] between two looks at the board more may have happened than is known', () => {
  expect(told([change(2, 5, { learnedAt: sampleNow }), change(1, 20)]).rate).toMatchObject({
    count: 2,
    isAtLeast: true,
  });
  hook.unmount();
  expect(told([change(2, 5), change(1, 70, { learnedAt: sampleNow })]).rate).toMatchObject({ isAtLeast: false });
});

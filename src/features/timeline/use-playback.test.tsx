// @vitest-environment happy-dom
import { act, useLayoutEffect } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hourMs, type Instant } from '#domain/instant.ts';
import { render, type Rendered } from '#ui/testing/render.ts';
import { usePlayback, type Playback } from './use-playback.ts';
import { createViewing } from './viewing.ts';

const range = { from: 0, to: 100 * hourMs };
const changes = [1, 2, 3, 50, 90].map((hours) => hours * hourMs);

let drawn: Rendered;
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => {
  drawn.unmount();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function open(first: Instant | null, isStill = false) {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      matches: isStill,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
  const viewing = createViewing(first);
  const shown: Instant[] = [];
  viewing.subscribe(() => shown.push((viewing.get() ?? Number.NaN) / hourMs));
  const seen: Playback[] = [];
  function Probe() {
    const playback = usePlayback(viewing, range, changes, viewing.set);
    useLayoutEffect(() => void seen.push(playback));
    return null;
  }
  drawn = render(<Probe />);
  const now = () => {
    const last = seen.at(-1);
    if (last === undefined) throw new Error('not drawn');
    return last;
  };
  return {
    viewing,
    shown,
    now,
    toggle: () => act(() => now().toggle()),
    pass: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
  };
}

it('[TL8] plays from change to change, never more than four pictures a second, to the end', () => {
  const { shown, toggle, pass, now } = open(0);
  toggle();
  pass(250);
  expect(shown).toEqual([1]);
  pass(250);
  expect(shown).toEqual([1, 3]);
  pass(7_500);
  expect(shown).toEqual([1, 3]);
  pass(9_000);
  expect(shown).toEqual([1, 3, 50, 90, 100]);
  expect(now().isPlaying).toBe(false);
});

it('[TL8] a pause keeps the picture', () => {
  const { shown, toggle, pass } = open(0);
  toggle();
  pass(250);
  toggle();
  pass(9_000);
  expect(shown).toEqual([1]);
});

it('[TL8] a change of speed goes on from where time has come', () => {
  const { shown, toggle, pass, now } = open(3 * hourMs);
  toggle();
  pass(7_750);
  act(() => now().choose('day'));
  pass(250);
  expect(shown).toEqual([50]);
});

it('[TL8] who asked for less motion sees one change a second', () => {
  const { shown, toggle, pass } = open(0, true);
  toggle();
  pass(999);
  expect(shown).toEqual([]);
  pass(3_001);
  expect(shown).toEqual([1, 2, 3, 50]);
});

it('[TL32] whoever else moves the instant stops playing: it stays where it was put', () => {
  const { viewing, shown, toggle, pass, now } = open(0);
  toggle();
  pass(250);
  act(() => viewing.set(null));
  expect(now().isPlaying).toBe(false);
  pass(9_000);
  expect(viewing.get()).toBeNull();
  expect(shown).toHaveLength(2);
});

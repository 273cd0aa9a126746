// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { minuteMs } from '#domain/instant.ts';
import type { WallRoutine } from '#domain/wall-routine.ts';
import { renderHook } from './testing/render-hook.tsx';
import { useWallRoutine } from './use-wall-routine.ts';
import { defaultWallView } from './wall-view.ts';

let draws = 0;
let hook: ReturnType<typeof renderHook<WallRoutine>> | null = null;
let asked: Parameters<typeof useWallRoutine>[0] = defaultWallView;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  draws = 0;
  asked = defaultWallView;
});
afterEach(() => {
  hook?.unmount();
  hook = null;
  vi.useRealTimers();
});

function openAt(berlin: string) {
  vi.setSystemTime(Date.parse(`2023-05-09T${berlin}+02:00`));
  hook = renderHook(() => {
    draws += 1;
    return useWallRoutine(asked);
  });
}
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const root = document.documentElement;
const told = () => ({
  phase: root.dataset['phase'],
  side: root.dataset['side'],
});

it('[WL2] [WL3] night and the swap of sides are told to the document when their hour comes', () => {
  openAt('17:59:50');
  expect(told()).toMatchObject({ phase: 'day', side: 'plain' });
  pass(15_000);
  expect(told()).toMatchObject({ phase: 'day', side: 'swapped' });
  vi.setSystemTime(Date.parse('2023-05-09T22:00:00+02:00'));
  pass(15_000);
  expect(told()).toMatchObject({ phase: 'night', side: 'swapped' });
  asked = { ...defaultWallView, night: null };
  hook?.redraw();
  expect(told()).toMatchObject({ phase: 'day', side: 'swapped' });
});

it('[WL1] the shift goes step by step, one unit at a time', () => {
  openAt('12:00:00');
  const shift = () => hook?.current().shift ?? { x: Number.NaN, y: Number.NaN };
  const places = [shift()];
  for (let step = 0; step < 40; step += 1) {
    pass(3 * minuteMs);
    const [before, after] = [places.at(-1), shift()];
    expect(Math.abs(after.x - Number(before?.x)) + Math.abs(after.y - Number(before?.y))).toBe(1);
    places.push(after);
  }
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(20);
});

it('[WL1] nothing is drawn again until something of the hour has changed', () => {
  openAt('12:00:01');
  const [before, routine] = [draws, hook?.current()];
  pass(2.9 * minuteMs);
  expect([draws, hook?.current()]).toEqual([before, routine]);
  pass(0.2 * minuteMs);
  expect(draws).toBeGreaterThan(before);
});

it('[WL1] a wall that is gone leaves nothing in the document', () => {
  openAt('23:00:00');
  hook?.unmount();
  hook = null;
  expect(told()).toEqual({ phase: undefined, side: undefined });
  expect(vi.getTimerCount()).toBe(0);
});

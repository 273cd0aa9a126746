// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Instant } from '#domain/instant.ts';
import { press } from '#ui/testing/render.ts';
import { renderHook } from './testing/render-hook.tsx';
import { useViewingAddress } from './use-viewing-address.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** An address that does what it is told, like the real one. */
function open(first: Instant | null) {
  let at = first;
  const written: (Instant | null)[] = [];
  const hook = renderHook(() =>
    useViewingAddress({
      moment: at === null ? { kind: 'now', notes: [] } : { kind: 'past', at, notes: [] },
      goTo: (next) => {
        written.push(next);
        at = next;
      },
    }),
  );
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  return {
    viewing: hook.current(),
    written,
    pass: (ms: number) => {
      pass(ms);
      hook.redraw();
    },
    address: (next: Instant | null) => {
      at = next;
      hook.redraw();
    },
    unmount: hook.unmount,
  };
}

it('[TL32] the address follows where the instant rests, and at least once a second while it moves', () => {
  const { viewing, written, pass, unmount } = open(1);
  viewing.set(2);
  pass(199);
  expect(written).toEqual([]);
  pass(1);
  expect(written).toEqual([2]);
  for (let at = 3; at < 23; at += 1) {
    viewing.set(at);
    pass(100);
  }
  expect(written.length).toBe(3);
  expect(viewing.get()).toBe(22);
  unmount();
});

it('[TL32] the way back to now counts over a movement that goes on, and nothing older is written after it', () => {
  const { viewing, written, address, pass, unmount } = open(1);
  viewing.set(2);
  address(null);
  expect(viewing.get()).toBeNull();
  pass(5_000);
  expect(written).toEqual([]);
  // the browser's own way back
  viewing.set(7);
  pass(200);
  expect(written).toEqual([7]);
  viewing.set(8);
  address(1);
  expect(viewing.get()).toBe(1);
  pass(5_000);
  expect(written).toEqual([7]);
  unmount();
});

it('[TL32] what it has written itself is no word of somebody else: the movement goes on', () => {
  const { viewing, written, pass, unmount } = open(null);
  viewing.set(5);
  pass(200);
  viewing.set(6);
  pass(0);
  expect([viewing.get(), written]).toEqual([6, [5]]);
  unmount();
  expect(written).toEqual([5]);
});

it('[TL32] Esc leads back before the address says the instant, and nothing is written after it', () => {
  const { viewing, written, pass, unmount } = open(null);
  act(() => viewing.set(5));
  pass(50);
  press('Escape');
  pass(1);
  expect(viewing.get()).toBeNull();
  pass(5_000);
  expect(written).toEqual([]);
  // from then on it is the page that listens
  act(() => viewing.set(6));
  pass(200);
  press('Escape');
  pass(1);
  expect([viewing.get(), written]).toEqual([6, [6]]);
  unmount();
});

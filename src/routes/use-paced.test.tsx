// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderHook } from './testing/render-hook.tsx';
import { usePaced } from './use-paced.ts';

type Given = Readonly<{ seq: number; proof: string }>;

let given: Given = { seq: 0, proof: 'live' };
let hook: ReturnType<typeof renderHook<Given>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  given = { seq: 0, proof: 'live' };
  hook = renderHook(() => usePaced(given, (held, next) => held.proof !== next.proof));
});
afterEach(() => vi.useRealTimers());

function give(next: Partial<Given>) {
  given = { ...given, ...next };
  hook.redraw();
}
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

it('[WF15] what is told follows in a task of its own, after a quiet second at once', () => {
  expect(hook.current().seq).toBe(0);
  give({ seq: 1 });
  expect(hook.current().seq).toBe(0);
  pass(0);
  expect(hook.current().seq).toBe(1);
});

it('[WF15] while changes pour in it follows once a second, and never falls further behind', () => {
  const told = new Set<number>();
  let latest = 0;
  for (let tenths = 0; tenths < 100; tenths += 1) {
    latest = tenths;
    give({ seq: latest });
    pass(100);
    told.add(hook.current().seq);
    expect(latest - hook.current().seq).toBeLessThanOrEqual(10);
  }
  expect(told.size).toBeGreaterThan(8);
  expect(told.size).toBeLessThan(13);
  pass(1_000);
  expect(hook.current().seq).toBe(latest);
});

it('[WF15] what may not stand any longer goes in the same drawing', () => {
  give({ seq: 1 });
  pass(0);
  give({ seq: 2 });
  expect(hook.current().seq).toBe(1);
  give({ seq: 3, proof: 'stale' });
  expect(hook.current()).toEqual({ seq: 3, proof: 'stale' });
  pass(5_000);
  expect(hook.current()).toEqual({ seq: 3, proof: 'stale' });
});

it('[WF15] asks for nothing when it is gone', () => {
  give({ seq: 1 });
  hook.unmount();
  expect(vi.getTimerCount()).toBe(0);
});

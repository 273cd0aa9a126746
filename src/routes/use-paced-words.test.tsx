// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderHook } from './testing/render-hook.tsx';
import { usePacedWords } from './use-paced-words.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

it('[Z7] nothing is said of what the page opens with; then one message a minute, of several changes the last', () => {
  let words: string | null = null;
  const hook = renderHook(() => usePacedWords(words));
  const change = (next: string) => {
    words = next;
    hook.redraw();
  };
  expect(hook.current()).toBe('');
  change('eins');
  expect(hook.current()).toBe('');
  change('zwei');
  expect(hook.current()).toBe('zwei');
  change('drei');
  change('vier');
  act(() => {
    vi.advanceTimersByTime(59_000);
  });
  expect(hook.current()).toBe('zwei');
  act(() => {
    vi.advanceTimersByTime(1_500);
  });
  expect(hook.current()).toBe('vier');
  hook.unmount();
});

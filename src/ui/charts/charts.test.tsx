// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hourMs, type Window } from '#domain/instant.ts';
import { press, render, type Rendered } from '#ui/testing/render.ts';
import { BrushStrip } from './brush-strip.tsx';
import { SpokenValues } from './spoken-values.tsx';

let drawn: Rendered;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  drawn.unmount();
  vi.useRealTimers();
});

it('[TL45] what the keys rest on is said, what they pass by is not', () => {
  const wordsAt = (at: number) => `Stand ${at}`;
  const said = () => drawn.element.querySelector('output')?.textContent;
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  drawn = render(<SpokenValues at={null} wordsAt={wordsAt} />);
  wait(400);
  expect(said()).toBe('');
  for (const at of [1, 2, 3]) {
    drawn.rerender(<SpokenValues at={at} wordsAt={wordsAt} />);
    wait(100);
    expect(said()).toBe('');
  }
  wait(300);
  expect(said()).toBe('Stand 3');
  drawn.rerender(<SpokenValues at={null} wordsAt={wordsAt} />);
  wait(400);
  expect(said()).toBe('');
});

it('[TL43] by keys the window moves with its length, and each end by itself; values are said in words', () => {
  let chosen: Window = { from: 40 * hourMs, to: 60 * hourMs };
  const strip = (next: Window) => (
    <BrushStrip
      columns={[1, 2]}
      strip={{ from: 0, to: 160 * hourMs }}
      chosen={next}
      onChoose={(window) => {
        chosen = window;
        drawn.rerender(strip(window));
      }}
      width={320}
      height={28}
      labels={{ start: 'Beginn', whole: 'Fenster', end: 'Ende' }}
      format={(at) => `${at / hourMs} Uhr`}
    />
  );
  drawn = render(strip(chosen));
  const part = (label: string) => drawn.element.querySelector<HTMLElement>(`[aria-label=${label}]`);
  const after = (label: string, ...keys: string[]) => {
    act(() => part(label)?.focus());
    for (const key of keys) press(key);
    return [chosen.from / hourMs, chosen.to / hourMs];
  };
  expect(part('Fenster')?.getAttribute('aria-valuetext')).toBe('40 Uhr – 60 Uhr');
  expect(after('Fenster', 'ArrowRight')).toEqual([45, 65]);
  expect(after('Fenster', 'ArrowLeft', 'PageDown')).toEqual([20, 40]);
  expect(after('Fenster', 'End')).toEqual([140, 160]);
  expect(after('Fenster', 'Home')).toEqual([0, 20]);
  expect(after('Ende', 'ArrowRight', 'ArrowRight')).toEqual([0, 22]);
  expect(after('Beginn', 'ArrowRight')).toEqual([1, 22]);
  expect(after('Beginn', 'a')).toEqual([1, 22]);
  expect(part('Beginn')?.getAttribute('aria-valuetext')).toBe('1 Uhr');
  expect(part('Ende')?.style.left).toBe('44px');
});

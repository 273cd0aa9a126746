// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { press, render, type Rendered } from '#ui/testing/render.ts';
import { Tabs } from './tabs.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const tabs = (text: string) => (
  <Tabs
    label="Groups"
    tabs={['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase(), panel: <p>{`${text} ${id}`}</p> }))}
  />
);
const tab = (id: string) =>
  [...drawn.element.querySelectorAll<HTMLElement>('[role=tab]')].find((one) => one.textContent === id);
const open = () =>
  [...drawn.element.querySelectorAll('[role=tabpanel]')]
    .filter((panel) => panel.getAttribute('data-folded') !== 'true')
    .map((panel) => panel.querySelector('p:last-child')?.textContent);

it('[Y9] one tab stop; arrows, Home and End choose, round the ends', () => {
  drawn = render(tabs('text'));
  act(() => tab('A')?.focus());
  for (const [key, panel, name] of [
    ['ArrowLeft', 'text c', 'C'],
    ['ArrowRight', 'text a', 'A'],
    ['ArrowRight', 'text b', 'B'],
    ['End', 'text c', 'C'],
    ['Home', 'text a', 'A'],
  ] as const) {
    press(key);
    expect([open(), document.activeElement?.textContent]).toEqual([[panel], name]);
    expect(drawn.element.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
    expect(drawn.element.querySelector('[aria-selected=true]')?.textContent).toBe(name);
  }
});

it('[Y9] a chosen tab stays chosen, and focused, when what it holds changes', () => {
  drawn = render(tabs('before'));
  act(() => tab('B')?.click());
  act(() => tab('B')?.focus());
  drawn.rerender(tabs('after'));
  expect(open()).toEqual(['after b']);
  expect(document.activeElement).toBe(tab('B'));
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { noFilter } from '#domain/board-filter.ts';
import { press } from '#ui/testing/render.ts';
import { sampleCatalog } from '#ui/testing/sample-board.ts';
import { renderHook } from './testing/render-hook.tsx';
import { useBoardView } from './use-board-view.ts';
import { useOpenCell } from './use-open-cell.ts';

const kim = { insurerId: 'bkk-nord', serviceId: 'kim' };
let unmount: () => void;
afterEach(() => unmount());

const open = (search = '') => {
  const memory = memoryLocation({ path: '/lage', searchPath: search, record: true });
  const hook = renderHook(
    () => {
      const board = useBoardView(sampleCatalog);
      return { board, open: useOpenCell(board) };
    },
    ({ children }) => (
      <Router hook={memory.hook} searchHook={memory.searchHook}>
        {children}
      </Router>
    ),
  );
  unmount = hook.unmount;
  return { hook, history: memory.history };
};

it('[U22] opening and closing a cell are steps in the history, letters typed are not', () => {
  const { hook, history } = open('thema=dark');
  expect(history).toHaveLength(1);
  act(() => hook.current().open.select(kim));
  expect(history.at(-1)).toBe('/lage?thema=dark&zelle=NORDL.KIM');
  expect(hook.current().board.view.selected).toEqual(kim);
  expect(hook.current().open.isByHand).toBe(true);
  const steps = history.length;
  act(() => hook.current().board.change({ filter: { ...noFilter, text: 'n' } }, 'typing'));
  act(() => hook.current().board.change({ filter: { ...noFilter, text: 'no' } }, 'typing'));
  expect(history).toHaveLength(steps);
  act(() => hook.current().open.close());
  expect(history).toHaveLength(steps + 1);
  expect(history.at(-1)).toBe('/lage?thema=dark&q=no');
});

it('[U22] a step to where one stands is none', () => {
  const { hook, history } = open('zelle=NORDL.KIM');
  act(() => hook.current().open.select(kim));
  expect(history).toHaveLength(1);
});

it('[U22] Esc closes the open cell, unless something above it took the key', () => {
  const { hook, history } = open('zelle=NORDL.KIM');
  const take = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', take);
  press('Escape');
  document.body.removeEventListener('keydown', take);
  expect(hook.current().board.view.selected).toEqual(kim);
  press('Escape');
  expect(hook.current().board.view.selected).toBeNull();
  press('Escape');
  expect(history).toHaveLength(2);
});

it('[U22] opening a cell leaves the filter the same object', () => {
  const { hook } = open('q=nord');
  const { filter } = hook.current().board.view;
  act(() => hook.current().open.select(kim));
  expect(hook.current().board.view.filter).toBe(filter);
});

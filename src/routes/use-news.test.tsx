// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Client } from '#api/client.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { initialLiveBoardState, type LiveBoardState, type RecordedChange } from '#api/live-board-state.ts';
import { createListeners } from '#api/store.ts';
import { pairOf } from '#domain/pair.ts';
import { renderHook } from './testing/render-hook.tsx';
import { undoMs, useNews, type NewsInForce } from './use-news.ts';

let hook: ReturnType<typeof renderHook<NewsInForce>>;
let state: LiveBoardState;
const listeners = createListeners();
beforeEach(() => {
  vi.useFakeTimers();
  state = initialLiveBoardState(0);
  client = {} as Client;
});
afterEach(() => {
  hook.unmount();
  vi.useRealTimers();
});

const change = (seq: number, serviceId: string, epoch = 1): RecordedChange => ({
  epoch,
  transition: {
    seq,
    at: seq,
    knownAt: seq,
    insurerId: 'bkk-nord',
    serviceId,
    to: pairOf('outage', 'normal'),
    observedAt: null,
    incidentId: null,
    provenance: { kind: 'measured' },
  },
  from: pairOf('operational', 'normal'),
  isCorrection: false,
  learnedAt: null,
});
const liveBoard = { getState: () => state, subscribe: listeners.add } satisfies Partial<LiveBoard>;
let client = {} as Client;
const open = () => {
  hook = renderHook(() => useNews({ liveBoard: liveBoard as unknown as LiveBoard, client }));
};
const told = (...changes: readonly RecordedChange[]) =>
  act(() => {
    state = { ...state, changes: [...changes, ...state.changes] };
    listeners.tell();
  });
const keys = () => [...hook.current().news.keys()];

it('[U7] only what changed since the reader came is new', () => {
  state = { ...state, changes: [change(4, 'eau')] };
  open();
  expect(keys()).toEqual([]);
  told(change(5, 'kim'));
  expect(keys()).toEqual(['bkk-nord kim']);
  act(() => hook.current().markSeen({ insurerId: 'bkk-nord', serviceId: 'kim' }));
  expect(keys()).toEqual([]);
});

it('[U7] a correction of the past is no news, and a new history begins anew', () => {
  open();
  told({ ...change(5, 'kim'), isCorrection: true });
  expect(keys()).toEqual([]);
  told(change(6, 'kim'));
  told(change(1, 'eau', 2));
  expect(keys()).toEqual(['bkk-nord eau']);
});

it('[U8] marking all can be taken back for ten seconds, and keeps what came since', () => {
  open();
  told(change(5, 'kim'));
  act(() => hook.current().markAllSeen());
  expect(keys()).toEqual([]);
  told(change(6, 'eau'));
  act(() => hook.current().undo?.());
  expect(keys()).toEqual(['bkk-nord kim', 'bkk-nord eau']);
  expect(hook.current().undo).toBeNull();

  act(() => hook.current().markAllSeen());
  act(() => void vi.advanceTimersByTime(undoMs - 1));
  expect(hook.current().undo).not.toBeNull();
  act(() => void vi.advanceTimersByTime(1));
  expect(hook.current().undo).toBeNull();
});

it('[U27] what is unseen is still so when the reader comes back, with what has changed meanwhile', () => {
  open();
  told(change(5, 'kim'), change(4, 'eau'));
  act(() => hook.current().markSeen({ insurerId: 'bkk-nord', serviceId: 'eau' }));
  hook.unmount();
  state = { ...state, changes: [change(6, 'app'), ...state.changes] };
  open();
  expect(keys()).toEqual(['bkk-nord kim', 'bkk-nord app']);
  hook.unmount();
  state = { ...state, changes: [change(1, 'eau', 2), ...state.changes] };
  open();
  expect(keys()).toEqual(['bkk-nord eau']);
});

it('[U27] another source has its own news', () => {
  open();
  told(change(5, 'kim'));
  hook.unmount();
  client = {} as Client;
  open();
  expect(keys()).toEqual([]);
});

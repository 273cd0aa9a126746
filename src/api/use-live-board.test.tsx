// @vitest-environment happy-dom
import { act, Profiler, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import type { LiveBoardState } from './live-board-state.ts';
import { settle } from './testing/fake-time.ts';
import { createLive, type LiveRoom } from './testing/live-room.ts';
import { useFreshness, usePaintProof } from './use-freshness.ts';
import { useLiveBoard, useLiveBoardPart } from './use-live-board.ts';

const boardOf = (state: LiveBoardState) => state.board;
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(() => document.body.replaceChildren());

function mount(room: LiveRoom) {
  const renders = new Map<string, number>();
  const count = (id: string) => renders.set(id, (renders.get(id) ?? 0) + 1);
  const Whole = () => useLiveBoard(room.liveBoard).feed;
  const OnlyBoard = () => String(useLiveBoardPart(room.liveBoard, boardOf)?.position.seq);
  const Proof = () => usePaintProof(room.liveBoard).freshness;
  const Chip = () => useFreshness(room.liveBoard).freshness;
  const parts = { whole: Whole, board: OnlyBoard, proof: Proof, freshness: Chip };
  const element = document.createElement('div');
  const root = createRoot(element);
  act(() =>
    root.render(
      Object.entries(parts).map(([id, Part]) => (
        <Profiler key={id} id={id} onRender={count}>
          <p id={id}>
            <Part />
          </p>
        </Profiler>
      )),
    ),
  );
  return {
    renders: (id: string) => renders.get(id) ?? 0,
    text: (id: string) => element.querySelector(`#${id}`)?.textContent,
    unmount: () => act(() => root.unmount()),
  };
}

test('[N16] a quiet minute renders chips, not boards', async () => {
  const room = await createLive();
  const { renders, text, unmount } = mount(room);
  await act(() => room.time.advance(60_000));
  expect(text('freshness')).toBe('live');
  expect(renders('board')).toBe(1);
  expect(renders('proof')).toBe(1);
  expect(renders('freshness')).toBeGreaterThan(1);
  unmount();
});

test('[N16] a change renders the board, the loss of proof renders what is painted by it', async () => {
  const room = await createLive();
  const { renders, text, unmount } = mount(room);
  room.server.move();
  await act(() => room.time.advance(20));
  expect(text('board')).toBe('7');
  expect(renders('proof')).toBe(1);
  room.server.breakRoutes(['pointer', 'board', 'stream'], () => new Promise(() => undefined));
  room.server.health.carries = false;
  await act(() => room.time.advance(40_000));
  expect(text('proof')).toBe('stale');
  expect(renders('board')).toBe(2);
  unmount();
});

test('[N16] strict double mounting neither warns nor leaves a tick behind', async () => {
  const room = await createLive();
  room.leave();
  const element = document.createElement('div');
  const root = createRoot(element);
  const Chip = () => useFreshness(room.liveBoard).freshness;
  act(() =>
    root.render(
      <StrictMode>
        <Chip />
      </StrictMode>,
    ),
  );
  expect(element.textContent).toBe('live');
  act(() => root.unmount());
  room.liveBoard.stop();
  await settle();
  expect(room.time.pendingTasks()).toBe(1); // the server's own heartbeat
});

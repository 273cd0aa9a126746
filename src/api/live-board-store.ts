import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { shareRows } from '#domain/share-rows.ts';
import type { Clock } from '#lib/clock.ts';
import { emptyHolding, type Holding, type Intake, type TakeIn } from './board-intake.ts';
import { initialLiveBoardState, type LiveBoardState } from './live-board-state.ts';
import { createListeners, type Store } from './store.ts';

export type LiveBoardStore = Store<LiveBoardState> &
  Readonly<{
    /** the feed and what is awaited: for deciding, not for showing */
    holding: () => Holding;
    /** messages in the order received; readers are told once */
    take: (intakes: readonly Intake[]) => void;
    /** everything that is not the board's side of the state; readers are told if something differs */
    patch: (change: Partial<Omit<LiveBoardState, BoardSide>>) => void;
    expect: (catalog: Catalog) => void;
  }>;

type BoardSide = 'board' | 'feed' | 'heard' | 'proof' | 'clock' | 'clockProof' | 'behindSince' | 'changes';

/** One state, replaced as a whole. The board inside is completed by what the catalogue expects; the feed itself stays as the server told it. */
export function createLiveBoardStore(clock: Clock, takeIn: TakeIn): LiveBoardStore {
  const listeners = createListeners();
  let holding = emptyHolding;
  let state = initialLiveBoardState(clock.now());
  let catalog: Catalog | null = null;

  const replace = (change: Partial<LiveBoardState>) => {
    const next = { ...state, ...change };
    if (isSameState(state, next)) return;
    state = next;
    listeners.tell();
  };
  const complete = (board: Board | null) => {
    if (board === null || catalog === null) return board;
    const completed = completeBoard(board, catalog);
    return completed === board || state.board === null ? completed : shareRows(state.board, completed);
  };
  return {
    getState: () => state,
    subscribe: listeners.add,
    holding: () => holding,
    take: (intakes) => {
      const before = holding;
      for (const intake of intakes) holding = takeIn(holding, intake);
      if (holding === before) return;
      const { feed, proof, clock: boardClock, clockProof, behindSince, changes } = holding;
      const board = feed.board === before.feed.board ? state.board : complete(feed.board);
      replace({
        board,
        feed: feed.status,
        heard: feed.heard,
        proof,
        clock: boardClock,
        clockProof,
        behindSince,
        changes,
      });
    },
    patch: replace,
    expect: (expected) => {
      if (expected === catalog) return;
      catalog = expected;
      replace({ board: complete(holding.feed.board) });
    },
  };
}

function isSameState(a: LiveBoardState, b: LiveBoardState): boolean {
  return Object.entries(a).every(([key, value]) => Object.is(value, Reflect.get(b, key)));
}

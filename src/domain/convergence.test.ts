import fc from 'fast-check';
import { itHolds } from '#lib/testing/it-holds.ts';
import { receive } from './feed-stream.ts';
import { emptyFeed, wantsSnapshot, type FeedMessage, type FeedState } from './feed.ts';
import { comparePositions, type Position } from './position.ts';
import { boardKey } from './testing/oracle.ts';
import { anyDelivery, anyTrace, headOf, newestIn, piecesOf, snapshotAt, truthAt } from './testing/traces.ts';

const statesOf = (messages: readonly FeedMessage[], from: FeedState = emptyFeed): FeedState[] => {
  const states: FeedState[] = [];
  let state = from;
  for (const message of messages) states.push((state = receive(state, message)));
  return states;
};

const isBefore = (a: Position | null | undefined, b: Position | null | undefined) =>
  b !== null && b !== undefined && (a === null || a === undefined || comparePositions(a, b) < 0);

itHolds(
  '[C1] safety: a board that is not unsynced is one the server held',
  fc.property(anyTrace, ({ server, messages }) => {
    let seen: FeedState['board'] = null;
    return statesOf(messages).every(({ board, status }) => {
      if (status === 'unsynced' || board === seen) return true;
      seen = board;
      return board !== null && boardKey(board) === truthAt(server, board.position);
    });
  }),
);

itHolds(
  '[C2] convergence: one heartbeat with the head, and one snapshot if it is asked for, and the board is the head, live',
  fc.property(anyTrace, ({ server, messages }) => {
    const head = headOf(server);
    const before = statesOf([...messages, { kind: 'heartbeat', head }]).at(-1) ?? emptyFeed;
    const asks = wantsSnapshot(before) || before.status === 'gap';
    const { board, status, held } = asks ? receive(before, snapshotAt(server, head)) : before;
    return board !== null && boardKey(board) === truthAt(server, head) && status === 'live' && held.length === 0;
  }),
);

itHolds(
  '[C3] monotone: neither the board nor the newest heard goes back',
  fc.property(anyTrace, ({ messages }) => {
    const states = [emptyFeed, ...statesOf(messages)];
    return states.every((state, index) => {
      const next = states[index + 1] ?? state;
      return !isBefore(next.board?.position, state.board?.position) && !isBefore(next.heard, state.heard);
    });
  }),
);

itHolds(
  '[C4] honesty: live means that nothing newer has been heard of',
  fc.property(anyTrace, ({ messages }) => {
    let newest: Position | null = null;
    return statesOf(messages).every(({ board, status }, index) => {
      const message = messages[index];
      const said = message === undefined ? null : newestIn(message);
      if (isBefore(newest, said)) newest = said;
      return status !== 'live' || !isBefore(board?.position, newest);
    });
  }),
);

itHolds(
  '[C5] economy: events delivered at least once, in any order within the window, need no snapshot beyond the first',
  fc.property(
    anyDelivery,
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
    fc.nat(40),
    ({ server, transitions, from }, lengths, delay) => {
      const batches = piecesOf(transitions, lengths).map((piece): FeedMessage => ({
        kind: 'batch',
        epoch: 1,
        transitions: piece,
      }));
      const snapshot = snapshotAt(server, { epoch: 1, seq: from });
      const states = statesOf([...batches.slice(0, delay), snapshot, ...batches.slice(delay)]);
      const afterSnapshot = states.slice(Math.min(delay, batches.length));
      const { board, status, held } = states.at(-1) ?? emptyFeed;
      const isThere = board !== null && boardKey(board) === truthAt(server, headOf(server));
      return isThere && status === 'live' && held.length === 0 && !afterSnapshot.some(wantsSnapshot);
    },
  ),
);

itHolds(
  '[C6] idempotent: a message twice is a message once, down to the same object',
  fc.property(anyTrace, ({ messages }) =>
    statesOf(messages).every((state, index) => {
      const message = messages[index];
      return message === undefined || receive(state, message) === state;
    }),
  ),
);

itHolds(
  '[C6] commuting: any order within the window gives the same state',
  fc.property(
    anyDelivery,
    fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
    ({ server, transitions, from }, keys) => {
      const start = receive(emptyFeed, snapshotAt(server, { epoch: 1, seq: from }));
      const window = transitions.slice(0, 64);
      const shuffled = window
        .map((transition, index) => ({ transition, key: keys[index] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ transition }): FeedMessage => ({ kind: 'batch', epoch: 1, transitions: [transition] }));
      const atOnce = receive(start, { kind: 'batch', epoch: 1, transitions: window });
      return fingerprint(atOnce) === fingerprint(shuffled.reduce(receive, start));
    },
  ),
);

itHolds(
  '[C7] bounded: with one snapshot in flight at a time, snapshots never exceed the losses + 1',
  fc.property(
    anyDelivery,
    fc.array(fc.boolean(), { minLength: 8, maxLength: 150 }),
    fc.integer({ min: 1, max: 30 }),
    ({ server }, kept, flight) => {
      const all = server[0]?.transitions ?? [];
      let state = emptyFeed;
      let snapshots = 0;
      let losses = 0;
      let arrivesAt = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < all.length + 2 * flight; turn += 1) {
        const seq = Math.min(turn, all.length);
        if (turn === arrivesAt) {
          state = receive(state, snapshotAt(server, { epoch: 1, seq }));
          arrivesAt = Number.POSITIVE_INFINITY;
        }
        const isLost = kept[turn % kept.length] === false;
        if (isLost && kept[(turn - 1) % kept.length] !== false) losses += 1;
        if (!isLost) state = receive(state, { kind: 'batch', epoch: 1, transitions: all.slice(turn, turn + 1) });
        if (wantsSnapshot(state) && arrivesAt === Number.POSITIVE_INFINITY) {
          snapshots += 1;
          arrivesAt = turn + flight;
        }
      }
      return snapshots <= losses + 1 && state.status !== 'unsynced';
    },
  ),
);

function fingerprint({ board, heard, held, status }: FeedState): string {
  const seqs = held.map((one) => one.transition.seq).join(' ');
  return `${board === null ? '' : boardKey(board)} ${heard?.epoch}:${heard?.seq} [${seqs}] ${status}`;
}

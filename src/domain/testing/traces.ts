import fc from 'fast-check';
import { assertNever } from '#lib/assert-never.ts';
import { applyTransitions } from '#domain/board-fold.ts';
import type { Board } from '#domain/board.ts';
import type { FeedMessage } from '#domain/feed.ts';
import type { Position } from '#domain/position.ts';
import type { Transition } from '#domain/transition.ts';
import { anyBoard, anyTransitions } from './arbitraries.ts';
import { expectedKey } from './oracle.ts';

/** A server's histories, one per epoch, oldest first. */
export type Server = readonly Readonly<{ base: Board; transitions: readonly Transition[] }>[];

const rows = 2;
const columns = 2;

/** Up to 3 epochs, numbered 1, 3, 5 (growing, not dense), of up to 12 events each. */
export const anyServer: fc.Arbitrary<Server> = fc
  .integer({ min: 1, max: 3 })
  .chain((epochs) =>
    fc.tuple(
      ...Array.from({ length: epochs }, (_, index) =>
        fc.record({ base: anyBoard(rows, columns, 2 * index + 1), transitions: anyTransitions(rows, columns, 12) }),
      ),
    ),
  );

/** What the server held, computed by the oracle. */
export function truthAt(server: Server, position: Position): string | undefined {
  const one = server.find(({ base }) => base.position.epoch === position.epoch);
  return one && expectedKey(one.base, one.transitions.slice(0, position.seq));
}

export function snapshotAt(server: Server, position: Position): FeedMessage {
  const one = server.find(({ base }) => base.position.epoch === position.epoch);
  if (one === undefined) throw new Error('the server has no such epoch');
  return {
    kind: 'snapshot',
    board: applyTransitions(one.base, position.epoch, one.transitions.slice(0, position.seq)),
  };
}

export function headOf(server: Server): Position {
  const last = server.at(-1);
  return { epoch: last?.base.position.epoch ?? 0, seq: last?.transitions.length ?? 0 };
}

type Step = Readonly<{ kind: FeedMessage['kind']; epoch: number; seq: number; count: number }>;

/** Any 60 messages the server's histories allow: repeated, out of order, from any epoch, of any age. */
export const anyTrace: fc.Arbitrary<{ server: Server; messages: FeedMessage[] }> = fc
  .tuple(
    anyServer,
    fc.array(
      fc.record({
        kind: fc.constantFrom('batch', 'batch', 'batch', 'batch', 'snapshot', 'heartbeat', 'reset'),
        epoch: fc.nat(2),
        seq: fc.nat(12),
        count: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 60 },
    ),
  )
  .map(([server, steps]) => ({ server, messages: steps.map((step) => messageOf(server, step)) }));

function messageOf(server: Server, step: Step): FeedMessage {
  const { base, transitions } = server[step.epoch % server.length] ?? { base: null, transitions: [] };
  const epoch = base?.position.epoch ?? 0;
  const seq = step.seq % (transitions.length + 1);
  switch (step.kind) {
    case 'snapshot':
      return snapshotAt(server, { epoch, seq });
    case 'batch':
      return { kind: 'batch', epoch, transitions: transitions.slice(seq, seq + step.count) };
    case 'heartbeat':
      return { kind: 'heartbeat', head: { epoch, seq } };
    case 'reset':
      return { kind: 'reset', position: { epoch, seq } };
    default:
      return assertNever(step.kind);
  }
}

/** The newest position a message speaks of. */
export function newestIn(message: FeedMessage): Position | null {
  switch (message.kind) {
    case 'snapshot':
      return message.board.position;
    case 'heartbeat':
      return message.head;
    case 'reset':
      return message.position;
    case 'batch': {
      const seqs = message.transitions.map((transition) => transition.seq);
      return seqs.length === 0 ? null : { epoch: message.epoch, seq: Math.max(...seqs) };
    }
    default:
      return assertNever(message);
  }
}

/**
 * A long dense history of one epoch and the order in which a link delivers it: each event at least once, none more than
 * 64 behind its turn.
 */
export const anyDelivery: fc.Arbitrary<Readonly<{ server: Server; transitions: Transition[]; from: number }>> = fc
  .record({
    base: anyBoard(rows, columns, 1),
    transitions: anyTransitions(rows, columns, 150),
    delays: fc.array(fc.nat(64), { minLength: 150, maxLength: 150 }),
    repeats: fc.array(fc.tuple(fc.nat(149), fc.nat(64)), { maxLength: 20 }),
    from: fc.nat(150),
  })
  .map(({ base, transitions, delays, repeats, from }) => {
    const sent = [
      ...transitions.map((transition, index) => ({ transition, turn: index + (delays[index] ?? 0) })),
      ...repeats.flatMap(([index, delay]) => {
        const transition = transitions[index];
        return transition === undefined ? [] : [{ transition, turn: index + delay }];
      }),
    ];
    const inOrder = sent.toSorted((a, b) => a.turn - b.turn).map(({ transition }) => transition);
    return { server: [{ base, transitions }], transitions: inOrder, from: Math.min(from, transitions.length) };
  });

/** Cuts a list into pieces of the given lengths, again and again. */
export function piecesOf<T>(list: readonly T[], lengths: readonly number[]): T[][] {
  const pieces: T[][] = [];
  let start = 0;
  for (let turn = 0; start < list.length; turn += 1) {
    const end = start + (lengths[turn % lengths.length] ?? 1);
    pieces.push(list.slice(start, end));
    start = end;
  }
  return pieces;
}

import { slotAt } from '#domain/board-index.ts';
import type { Board } from '#domain/board.ts';
import { compareBoards, type CellDifference } from '#domain/compare-boards.ts';
import type { FeedState } from '#domain/feed.ts';
import type { Instant } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import type { Transition } from '#domain/transition.ts';
import type { RecordedChange } from './live-board-state.ts';

/** The transitions that went from `before` to `after`, oldest first, each with the pair it replaced. Those still held back are not among them. */
export function appliedChanges(
  before: FeedState,
  after: FeedState,
  arrived: readonly Transition[],
): readonly RecordedChange[] {
  const [from, to] = [before.board, after.board];
  if (from === null || to === null || from === to || from.position.epoch !== to.position.epoch) return [];
  const { epoch, seq } = from.position;
  const candidates = new Map([...before.held.map((one) => one.transition), ...arrived].map((one) => [one.seq, one]));
  const latest = new Map<string, Readonly<{ pair: Pair | null; since: number | null }>>();
  const changes: RecordedChange[] = [];
  for (let next = seq + 1; next <= to.position.seq; next += 1) {
    const transition = candidates.get(next);
    if (transition === undefined) continue;
    const key = `${transition.insurerId} ${transition.serviceId}`;
    const slot = slotAt(from, transition.insurerId, transition.serviceId);
    const former = latest.get(key) ?? { pair: slot?.pair ?? null, since: slot?.since ?? null };
    const isCorrection = former.since !== null && transition.at < former.since;
    changes.push({ epoch, transition, from: former.pair, isCorrection, learnedAt: null });
    if (!isCorrection) latest.set(key, { pair: transition.to, since: transition.at });
  }
  return changes;
}

/** What a new board shows that the one before did not, oldest first. `now` is the board time at which it came; null = not known. */
export function comparedChanges(before: Board, after: Board, now: Instant | null): readonly RecordedChange[] {
  const learnedAt = now ?? after.asOf;
  const changes = compareBoards(before, after).map((difference): RecordedChange => {
    const { pair } = difference.from ?? { pair: null };
    const transition = transitionFor(difference, before, after, learnedAt);
    return { epoch: after.position.epoch, transition, from: pair, isCorrection: false, learnedAt };
  });
  return changes.toSorted((a, b) => a.transition.at - b.transition.at);
}

function transitionFor(
  { insurerId, serviceId, from, to }: CellDifference,
  before: Board,
  after: Board,
  learnedAt: Instant,
): Transition {
  // a source that fell silent did so after the earlier board, whenever its last state began
  const hasBegunAnew = from === undefined || from.pair !== to.pair || from.since !== to.since;
  const at = hasBegunAnew ? (to.since ?? learnedAt) : learnedAt;
  return {
    seq: after.position.seq,
    at,
    knownAt: Math.max(at, before.asOf),
    insurerId,
    serviceId,
    to: to.pair,
    observedAt: to.observedAt,
    incidentId: to.incidentId,
    provenance: { kind: 'reconstructed' },
  };
}

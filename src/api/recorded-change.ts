import { slotAt } from '#domain/board.ts';
import type { FeedState } from '#domain/feed.ts';
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
    changes.push({ epoch, transition, from: former.pair, isCorrection });
    if (!isCorrection) latest.set(key, { pair: transition.to, since: transition.at });
  }
  return changes;
}

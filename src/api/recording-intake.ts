import { boardNow } from '#domain/board-clock.ts';
import { receive } from '#domain/feed-stream.ts';
import { ageAt } from '#domain/freshness.ts';
import { takeInBy, type Holding, type Intake, type TakeIn } from './board-intake.ts';
import { changesKept, type RecordedChange } from './live-board-state.ts';
import { appliedChanges, comparedChanges } from './recorded-change.ts';

/** Takes one message in, and keeps what changed by it. For those who follow changes: the public asks how things stand, and carries none of this. */
export const takeInAndRecord: TakeIn = (holding, intake) => {
  const next = takeIn(holding, intake);
  const changes = changesBy(intake, holding, next);
  if (changes.length === 0) return next;
  // newest first
  return { ...next, changes: [...changes.toReversed(), ...holding.changes].slice(0, changesKept) };
};

const takeIn = takeInBy(receive);

/** Oldest first. */
function changesBy(intake: Intake, before: Holding, { feed }: Holding): readonly RecordedChange[] {
  if (intake.kind === 'batch') return appliedChanges(before.feed, feed, intake.transitions);
  if (intake.kind !== 'snapshot') return [];
  const { board, at } = intake;
  const former = before.feed.board;
  if (former === null || feed.board === former) return [];
  const { clock, clockProof } = before;
  const now = clock === null || clockProof === null ? null : boardNow(clock, ageAt(clockProof, at));
  // between two boards of one history nobody told what happened: it is seen by comparing them. What was held back goes on from the new one
  const compared = comparedChanges(former, board, now);
  return [...compared, ...appliedChanges({ ...before.feed, board }, feed, [])];
}

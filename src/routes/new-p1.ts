import type { RecordedChange } from '#api/live-board-state.ts';
import { attentionOf } from '#domain/attention.ts';
import { minuteMs } from '#domain/instant.ts';
import { comparePositions, type Position } from '#domain/position.ts';

/** What has been listened to: up to which change, and when it last sounded (monotonic ms). */
export type Heard = Readonly<{ upTo: Position | null; soundedAt: number | null }>;

export const shortestSilenceMs = minuteMs;

/**
 * Whether a tone is due: something of the highest attention has begun since `heard`. At most one a minute; what begins meanwhile is told by the picture alone. What was
 * there before the wall began to listen is not new, nor is what only corrects the past; and nothing sounds that the wall does not show.
 */
export function hearChanges(
  changes: readonly RecordedChange[],
  heard: Heard | null,
  elapsed: number,
  isShown: (serviceId: string) => boolean,
): Readonly<{ heard: Heard; isDue: boolean }> {
  const positions = changes.map(({ epoch, transition: { seq } }): Position => ({ epoch, seq }));
  const newest = positions.reduce<Position | null>(
    (best, one) => (best === null || comparePositions(one, best) > 0 ? one : best),
    heard?.upTo ?? null,
  );
  if (heard === null) return { heard: { upTo: newest, soundedAt: null }, isDue: false };
  const { upTo, soundedAt } = heard;
  const isNew = (change: RecordedChange) =>
    upTo === null || comparePositions({ epoch: change.epoch, seq: change.transition.seq }, upTo) > 0;
  const mayDisturb = soundedAt === null || elapsed - soundedAt >= shortestSilenceMs;
  const isDue =
    mayDisturb && changes.some((change) => isNew(change) && isShown(change.transition.serviceId) && beginsP1(change));
  return { heard: { upTo: newest, soundedAt: isDue ? elapsed : soundedAt }, isDue };
}

function beginsP1({ transition, from, isCorrection }: RecordedChange): boolean {
  if (isCorrection || attentionOf(transition.to) !== 'P1') return false;
  return from === null || attentionOf(from) !== 'P1';
}

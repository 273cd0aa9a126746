import { useLiveBoardPart } from '#api/use-live-board.ts';
import type { LiveBoard } from '#api/live-board.ts';
import { boardTimeAt } from '#domain/board-clock.ts';
import { minuteMs, type Instant } from '#domain/instant.ts';

export type Told = Readonly<{
  /** the board time an answer speaks for; null = not known */
  at: Instant | null;
  /** it is clearly older than the board beside it: newer words may exist */
  isOld: boolean;
}>;

/** An answer is fetched again every minute or so; after that long without success it may be missing something. */
const oldMs = 3 * minuteMs;

/** Which board time an answer beside the board speaks for. `generatedAt` is the server's real time; null = there is no answer. */
export function useTold(liveBoard: LiveBoard, generatedAt: Instant | null): Told {
  const clock = useLiveBoardPart(liveBoard, (state) => state.clock);
  const readAt = useLiveBoardPart(liveBoard, (state) => state.clockProof?.generatedAt ?? null);
  const provenAt = useLiveBoardPart(liveBoard, (state) => state.proof?.generatedAt ?? null);
  if (generatedAt === null || clock === null || readAt === null) return { at: null, isOld: false };
  return {
    at: boardTimeAt(clock, readAt, generatedAt),
    isOld: provenAt !== null && provenAt - generatedAt > oldMs,
  };
}

/** Board time at which the board was last vouched for; null = never. */
export function useProvenAt(liveBoard: LiveBoard): Instant | null {
  const provenAt = useLiveBoardPart(liveBoard, (state) => state.proof?.generatedAt ?? null);
  return useTold(liveBoard, provenAt).at;
}

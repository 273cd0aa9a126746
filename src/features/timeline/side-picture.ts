import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { veilGaps } from '#domain/gap-veil.ts';
import { boardAt, type History } from '#domain/history.ts';
import type { Instant } from '#domain/instant.ts';
import { paintProof, type PaintProof } from '#domain/paint.ts';
import { stateAt, type StateCounts, type StateStep } from '#domain/state-steps.ts';
import { summarize } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { isProven } from '#ui/status/is-proven.ts';

/** The present: it is painted by its own proof, never by that of the past. */
export type LivePicture = Readonly<{ board: Board; proof: PaintProof; minute: Instant | null }>;

/** Where the state at an instant is found. */
export type SideSource = Readonly<{
  /** null = not loaded */
  past: Readonly<{ history: History; steps: readonly StateStep[] }> | null;
  live: LivePicture | null;
  catalog: Catalog;
}>;

/** The whole board at an instant, with what may be said of it. */
export type SidePicture = Readonly<{ board: Board; proof: PaintProof; counts: StateCounts | null }>;

/** Null = the instant is not loaded, or nothing has come yet. `at` null = now. */
export function sidePictureAt(at: Instant | null, { past, live, catalog }: SideSource): SidePicture | null {
  return at === null ? livePicture(live, catalog) : pastPicture(past, at);
}

export function sideTitle(
  at: Instant | null,
  live: LivePicture | null,
  { formats }: Messages,
  { side }: TimelineWords,
): string {
  if (at !== null) return side.at(formats.dayOfYear(at), formats.time(at));
  const minute = live?.minute ?? null;
  return minute === null ? side.nowUnknown : side.now(formats.time(minute));
}

/** What was known then counted as said then: only late sources and gaps are unknown. */
const asKnownThen = paintProof('live', false, true);

function pastPicture(past: SideSource['past'], at: Instant): SidePicture | null {
  if (past === null) return null;
  const { history, steps } = past;
  // of what is not loaded nothing is said
  if (at < history.window.from || at > history.window.to) return null;
  const board = veilGaps(boardAt(history, at), history.gaps, at);
  return { board, proof: asKnownThen, counts: stateAt(steps, at)?.counts ?? null };
}

function livePicture(live: LivePicture | null, catalog: Catalog): SidePicture | null {
  if (live === null) return null;
  const { board, proof } = live;
  return { board, proof, counts: isProven(proof) ? summarize(board, catalog, proof).byAttention : null };
}

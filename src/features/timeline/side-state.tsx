import { memo, useId } from 'react';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { boardAt, type History } from '#domain/history.ts';
import { veilGaps } from '#domain/gap-veil.ts';
import type { Instant } from '#domain/instant.ts';
import { paintProof, type PaintProof } from '#domain/paint.ts';
import { stateAt, type StateCounts, type StateStep } from '#domain/state-steps.ts';
import { summarize } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { MiniMatrix } from '#ui/charts/mini-matrix.tsx';
import { isProven } from '#ui/status/is-proven.ts';
import { CountsList } from './counts-list.tsx';
import { useViewing, type Viewing } from './viewing.ts';

/** The present: it is painted by its own proof, never by that of the past. */
export type LivePicture = Readonly<{ board: Board; proof: PaintProof; minute: Instant | null }>;

export type SideStateProps = Readonly<{
  viewing: Viewing;
  /** null = not loaded */
  past: Readonly<{ history: History; steps: readonly StateStep[] }> | null;
  live: LivePicture | null;
  catalog: Catalog;
  messages: Messages;
  words: TimelineWords;
}>;

/** The whole board at the instant that is looked at, in figures and in small. */
export const SideState = memo(function SideState({ viewing, past, live, catalog, messages, words }: SideStateProps) {
  const at = useViewing(viewing);
  const id = useId();
  const picture = at === null ? livePicture(live, catalog) : pastPicture(past, at);
  return (
    <section className="staff-card tl-side-card" aria-labelledby={id} data-at={at ?? undefined}>
      <h2 id={id} className="tl-side-title">
        {titleOf(at, live, messages, words)}
      </h2>
      <p className="tl-quiet">{at === null ? words.side.allNow : words.side.allThen}</p>
      <CountsList counts={picture?.counts ?? null} messages={messages} />
      {picture !== null && (
        <MiniMatrix
          board={picture.board}
          catalog={catalog}
          proof={picture.proof}
          names={messages.status.attention}
          caption={words.side.matrix}
        />
      )}
    </section>
  );
});

type Picture = Readonly<{ board: Board; proof: PaintProof; counts: StateCounts | null }>;

/** What was known then counted as said then: only late sources and gaps are unknown. */
const asKnownThen = paintProof('live', false, true);

function pastPicture(past: SideStateProps['past'], at: Instant): Picture | null {
  if (past === null) return null;
  const { history, steps } = past;
  // of what is not loaded nothing is said
  if (at < history.window.from || at > history.window.to) return null;
  const board = veilGaps(boardAt(history, at), history.gaps, at);
  return { board, proof: asKnownThen, counts: stateAt(steps, at)?.counts ?? null };
}

function livePicture(live: LivePicture | null, catalog: Catalog): Picture | null {
  if (live === null) return null;
  const { board, proof } = live;
  return { board, proof, counts: isProven(proof) ? summarize(board, catalog, proof).byAttention : null };
}

function titleOf(at: Instant | null, live: LivePicture | null, { formats }: Messages, { side }: TimelineWords): string {
  if (at !== null) return side.at(formats.dayOfYear(at), formats.time(at));
  const minute = live?.minute ?? null;
  return minute === null ? side.nowUnknown : side.now(formats.time(minute));
}

import { memo, useId } from 'react';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { MiniMatrix } from '#ui/charts/mini-matrix.tsx';
import { CountsList } from './counts-list.tsx';
import { sidePictureAt, sideTitle, type SideSource } from './side-picture.ts';
import { useViewing, type Viewing } from './viewing.ts';

export type SideStateProps = SideSource & Readonly<{ viewing: Viewing; messages: Messages; words: TimelineWords }>;

/** The whole board at the instant that is looked at, in figures and in small. */
export const SideState = memo(function SideState({ viewing, past, live, catalog, messages, words }: SideStateProps) {
  const at = useViewing(viewing);
  const id = useId();
  const picture = sidePictureAt(at, { past, live, catalog });
  return (
    <section className="staff-card tl-side-card" aria-labelledby={id} data-at={at ?? undefined}>
      <h2 id={id} className="tl-side-title">
        {sideTitle(at, live, messages, words)}
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

import { memo, useMemo } from 'react';
import type { Window } from '#domain/instant.ts';
import { affectedIn, stateAt, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { BrushStrip } from '#ui/charts/brush-strip.tsx';

export type WindowBrushProps = Readonly<{
  /** of everything that is loaded */
  steps: readonly StateStep[];
  /** how much time the strip shows */
  strip: Window;
  shown: Window;
  width: number;
  onChoose: (window: Window) => void;
  messages: Messages;
  words: TimelineWords;
}>;

const columns = 160;

/** A stretch in small, with the part of it that is shown. */
export const WindowBrush = memo(function WindowBrush(props: WindowBrushProps) {
  const { steps, strip, shown, width, onChoose, messages, words } = props;
  const values = useMemo(() => mostPerColumn(steps, strip), [steps, strip]);
  return (
    <BrushStrip
      columns={values}
      strip={strip}
      chosen={shown}
      onChoose={onChoose}
      width={width}
      height={28}
      labels={words.window.brush}
      format={messages.formats.dateTime}
    />
  );
});

/** The most there was in each column: nothing short is left out. */
function mostPerColumn(steps: readonly StateStep[], { from, to }: Window): readonly number[] {
  const stepMs = (to - from) / columns;
  const most = Array.from({ length: columns }, (_, column) => {
    const before = stateAt(steps, from + column * stepMs);
    return before === null ? 0 : affectedIn(before.counts);
  });
  for (const { at, counts } of steps) {
    const column = Math.floor((at - from) / stepMs);
    if (column >= 0 && column < columns) most[column] = Math.max(most[column] ?? 0, affectedIn(counts));
  }
  return most;
}

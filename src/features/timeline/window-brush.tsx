import { memo, useCallback, useMemo } from 'react';
import type { Window } from '#domain/instant.ts';
import { affectedIn, stateAt, type StateStep } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { BrushStrip } from '#ui/charts/brush-strip.tsx';

export type WindowBrushProps = Readonly<{
  steps: readonly StateStep[];
  /** the stretch that is shown in small */
  known: Window;
  shown: Window;
  width: number;
  labelWidth: number;
  onChoose: (window: Window) => void;
  messages: Messages;
  words: TimelineWords;
}>;

const columns = 160;

/** A stretch in small, with the part of it that is shown. */
export const WindowBrush = memo(function WindowBrush(props: WindowBrushProps) {
  const { steps, known, shown, width, labelWidth, onChoose, messages, words } = props;
  const stepMs = (known.to - known.from) / columns;
  const values = useMemo(() => mostPerColumn(steps, known), [steps, known]);
  const columnOf = (at: number) => Math.min(columns - 1, Math.max(0, Math.floor((at - known.from) / stepMs)));
  const choose = useCallback(
    (start: number, end: number) =>
      onChoose({ from: known.from + start * stepMs, to: known.from + (end + 1) * stepMs }),
    [known, stepMs, onChoose],
  );
  const format = useCallback(
    (column: number) => messages.formats.dayOfYear(known.from + column * stepMs),
    [known, stepMs, messages],
  );
  return (
    <BrushStrip
      columns={values}
      start={columnOf(shown.from)}
      end={columnOf(shown.to)}
      onChoose={choose}
      width={width}
      height={32}
      labelWidth={labelWidth}
      label={words.window.brush}
      formatColumn={format}
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

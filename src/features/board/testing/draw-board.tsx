import { act } from 'react';
import { vi } from 'vitest';
import { noFilter } from '#domain/board-filter.ts';
import { noNews } from '#domain/news.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { press, render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleBoard, sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import type { BoardProps } from '../board-props.ts';
import { Board } from '../board.tsx';

export const live = paintProof('live', false, true);
export const stale = paintProof('stale', false, true);

/** The sample board in one piece, by name: BKK Nordlicht, EK Digital, IKK Saaletal. */
export const boardProps: BoardProps = {
  board: sampleBoard,
  catalog: sampleCatalog,
  proof: live,
  summary: summarize(sampleBoard, sampleCatalog, live),
  now: sampleNow,
  messages: germanMessages,
  filter: noFilter,
  grouping: 'none',
  sorting: 'name',
  selected: null,
  onSelect: vi.fn(),
  onSeen: vi.fn(),
  news: noNews,
  baseline: null,
  curves: null,
  curveWindow: null,
};

/** A drawn board and what a test asks of it. */
export function drawBoard(first: Partial<BoardProps> = {}) {
  let props = { ...boardProps, ...first };
  const drawn: Rendered = render(<Board {...props} />);
  const { element } = drawn;
  const tabStops = () => [...element.querySelectorAll<HTMLElement>('[tabindex="0"]')];
  return {
    ...drawn,
    /** draws again with these changes and all before */
    change: (more: Partial<BoardProps>) => {
      props = { ...props, ...more };
      drawn.rerender(<Board {...props} />);
    },
    at: (insurer: string, service: string) =>
      element.querySelector<HTMLElement>(`[data-insurer="${insurer}"][data-service="${service}"]`),
    tabStops,
    /** Where the focus is after a key, as "insurer service"; a heading is its group. Empty when there is not exactly one tab stop. */
    after: (key: string, modifiers: Readonly<{ ctrlKey?: boolean }> = {}) => {
      press(key, modifiers);
      const { insurer, service, group } =
        tabStops().length === 1 && document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
      return group ?? `${insurer} ${service}`;
    },
    /** each heading, with its number, and each row by its insurer, from top to bottom */
    lines: () =>
      [...element.querySelectorAll<HTMLElement>('[role=rowgroup]:not(.board-heads) [role=row]')].map(
        (line) => line.dataset['line'] ?? textOf(line),
      ),
    button: (words: string) =>
      [...element.querySelectorAll('button')].find((one) => textOf(one).includes(words)) ?? null,
  };
}

export type DrawnBoard = ReturnType<typeof drawBoard>;

export const focus = (element: HTMLElement | null) => act(() => element?.focus());
export const click = (element: Element | null) =>
  act(() => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { paintProof } from '#domain/paint.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { press, render, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleCatalog } from '#ui/testing/sample-board.ts';
import { Board } from './board.tsx';
import { alwaysDrawn, rangeAt } from './row-window.ts';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const drawBoard = (count: number) => {
  const rows = Array.from({ length: count }, (_, index) => ({
    insurerId: `k${index}`,
    slots: [cell('operational', 'normal')],
  }));
  const catalog = { ...sampleCatalog, insurers: [], services: sampleCatalog.services.slice(0, 1) };
  drawn = render(
    <Board
      board={{ position: { epoch: 1, seq: 1 }, asOf: 0, serviceIds: ['eau'], rows }}
      catalog={catalog}
      proof={paintProof('live', false, true)}
      summary={null}
      now={null}
      messages={germanMessages}
    />,
  );
};
const rowsDrawn = () => drawn.element.querySelectorAll('.board-name').length - 1;

describe('a long board', () => {
  it('[G29] draws the rows in sight and a few around them, and says how many there are', () => {
    drawBoard(1_000);
    expect(rowsDrawn()).toBeLessThan(120);
    expect(drawn.element.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('1001');
    const body = drawn.element.querySelectorAll<HTMLElement>('[role=rowgroup]')[1];
    const heights = [body?.style.paddingTop, body?.style.paddingBottom].map((text) => Number.parseInt(text ?? '', 10));
    expect((heights[0] ?? 0) + (heights[1] ?? 0) + rowsDrawn() * 30).toBe(30_000);
  });

  it('[G29] its keys reach rows that were not drawn', () => {
    drawBoard(1_000);
    act(() => drawn.element.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
    press('End', { ctrlKey: true });
    expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('1001');
    press('Home', { ctrlKey: true });
    expect(document.activeElement?.getAttribute('aria-label')).toContain('k0 ');
  });

  it('[G29] a board that is not long is drawn whole', () => {
    drawBoard(alwaysDrawn);
    expect(rowsDrawn()).toBe(alwaysDrawn);
  });
});

it('[G29] every row in sight is in the range, wherever the page has scrolled to', () => {
  drawn = render(<i />);
  for (let scrolled = -70; scrolled < 1_070; scrolled += 0.3) {
    const { from, to } = rangeAt(scrolled, 30, 1_000);
    const firstSeen = Math.min(Math.max(Math.floor(scrolled), 0), 999);
    const lastSeen = Math.min(Math.max(Math.floor(scrolled + 30), 0), 999);
    expect(from).toBeLessThanOrEqual(firstSeen);
    expect(to).toBeGreaterThan(lastSeen);
  }
});

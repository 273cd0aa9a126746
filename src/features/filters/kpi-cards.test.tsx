// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { noFilter, type BoardFilter } from '#domain/board-filter.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize, type Summary } from '#domain/summary.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleBoard, sampleCatalog } from '#ui/testing/sample-board.ts';
import { KpiCards } from './kpi-cards.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const summary = summarize(sampleBoard, sampleCatalog, paintProof('live', false, true));
const onFilter = vi.fn<(change: Partial<BoardFilter>) => void>();
const draw = (shown: Summary | null, filter: BoardFilter = noFilter) => {
  drawn = render(<KpiCards summary={shown} filter={filter} onFilter={onFilter} messages={germanMessages} />);
};
const figures = () => [...drawn.element.querySelectorAll('.kpi-count')].map(textOf);
const chip = (word: string) =>
  [...drawn.element.querySelectorAll('button')].find((button) => textOf(button).endsWith(` ${word}`));

it('[G14] counts the two axes apart', () => {
  draw(summary);
  expect(figures()).toEqual(['2', '0', '0', '6', '2', '1', '0', '0', '0', '5']);
  expect(textOf(drawn.element)).toContain('8 Kassendienste, 2 von 3 Kassen betroffen');
});

it('[G14] without proof every figure is a dash, never 0', () => {
  draw(null);
  expect(new Set(figures())).toEqual(new Set(['–']));
  expect(textOf(drawn.element)).not.toContain('betroffen');
});

it('[U3] each figure is a toggle that says whether it is pressed', () => {
  draw(summary, { ...noFilter, availabilities: ['degraded'], modes: ['fallback'] });
  const pressed = [...drawn.element.querySelectorAll('[aria-pressed="true"]')].map(textOf);
  expect(pressed).toEqual(['0 eingeschränkt', '2 Notbetrieb']);
  act(() => chip('Ausfall')?.click());
  expect(onFilter).toHaveBeenLastCalledWith({ availabilities: ['degraded', 'outage'] });
  act(() => chip('Notbetrieb')?.click());
  expect(onFilter).toHaveBeenLastCalledWith({ modes: [] });
});

it('[U3] figures are of the whole board, whatever is filtered', () => {
  draw(summary, { ...noFilter, availabilities: ['degraded'], text: 'nobody' });
  expect(figures()).toEqual(['2', '0', '0', '6', '2', '1', '0', '0', '0', '5']);
});

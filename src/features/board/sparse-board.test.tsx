// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { press } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, withSlot } from '#ui/testing/sample-board.ts';
import { drawBoard, focus, type DrawnBoard } from './testing/draw-board.tsx';

const [someone] = sampleCatalog.insurers;
const insurers = Array.from({ length: 300 }, (_, index) => ({
  ...someone!,
  id: `k${index}`,
  name: `Kasse ${String(index).padStart(3, '0')}`,
}));
const normal = [cell('operational', 'normal'), cell('operational', 'normal'), cell('operational', 'normal')];
const board = { ...sampleBoard, rows: insurers.map(({ id }) => ({ insurerId: id, slots: normal })) };
const catalog = { ...sampleCatalog, insurers };
const broken = withSlot(board, 'k250', 1, cell('outage', 'normal'));

let drawn: DrawnBoard;
const draw = (more: Parameters<typeof drawBoard>[0] = {}) => (drawn = drawBoard({ board, catalog, ...more }));
const rowsDrawn = () => [...drawn.element.querySelectorAll<HTMLElement>('[data-line]')];
const lineOf = (insurer: string) => drawn.element.querySelector(`[data-line="${insurer}"]`);
afterEach(() => drawn.unmount());

it('[G35] draws the rows in sight, and says the size of the whole', () => {
  draw();
  expect(rowsDrawn().length).toBeGreaterThan(20);
  expect(rowsDrawn().length).toBeLessThan(80);
  expect(drawn.element.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('301');
  expect(rowsDrawn()[3]?.getAttribute('aria-rowindex')).toBe('5');
  expect(rowsDrawn()[3]?.style.transform).toBe('translateY(90px)');
  expect(drawn.element.querySelector<HTMLElement>('.board-places')?.style.height).toBe('9000px');
});

it('[G35] up to 120 rows all are drawn', () => {
  draw({
    board: { ...board, rows: board.rows.slice(0, 120) },
    catalog: { ...catalog, insurers: insurers.slice(0, 120) },
  });
  expect(rowsDrawn()).toHaveLength(120);
});

it('[G35] the keys reach every row', () => {
  draw();
  focus(drawn.at('k0', 'kim'));
  expect(drawn.after('End', { ctrlKey: true })).toBe('undefined undefined');
  expect(document.activeElement?.parentElement).toBe(lineOf('k299'));
  expect(lineOf('k299')?.getAttribute('aria-rowindex')).toBe('301');
  expect(drawn.after('Home', { ctrlKey: true })).toBe('k0 eau');
  for (let times = 0; times < 20; times += 1) press('PageDown');
  expect(document.activeElement).toBe(drawn.at('k200', 'eau'));
});

it('[G35] n finds what is far away, and the focus holds while what is in sight changes', () => {
  draw({ board: broken });
  focus(drawn.at('k0', 'eau'));
  expect(drawn.after('n')).toBe('k250 kim');
  drawn.change({ board: withSlot(broken, 'k0', 0, cell('degraded', 'normal')) });
  expect(document.activeElement).toBe(drawn.at('k250', 'kim'));
  expect(drawn.tabStops()).toEqual([drawn.at('k250', 'kim')]);
});

it('[G35] a cell that was closed far away has the focus again', async () => {
  draw({ selected: { insurerId: 'k280', serviceId: 'app' } });
  expect(lineOf('k280')).toBeNull();
  drawn.change({ selected: null });
  await act(async () => {});
  expect(document.activeElement).toBe(drawn.at('k280', 'app'));
});

it('[G35] groups have their headings, and rows their place in them', () => {
  draw({ board: broken, grouping: 'severity', sorting: 'severity' });
  expect(drawn.lines()).toEqual(['Jetzt handeln1 Kasse', 'k250', 'Normal299 Kassen']);
  const heights = [...drawn.element.querySelectorAll<HTMLElement>('.board-places')].map((one) => one.style.height);
  expect(heights).toEqual(['30px']);
});

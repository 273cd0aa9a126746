// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noFilter } from '#domain/board-filter.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, withSlot } from '#ui/testing/sample-board.ts';
import type { BoardProps } from './board-props.ts';
import { AffectedList, pageRows } from './affected-list.tsx';
import { boardProps, click, stale } from './testing/draw-board.tsx';

const bySeverity = { ...boardProps, grouping: 'none', sorting: 'severity' } as const;
let drawn: Rendered;
const draw = (more: Partial<BoardProps> = {}) => (drawn = render(<AffectedList {...bySeverity} {...more} />));
const change = (more: Partial<BoardProps>) => drawn.rerender(<AffectedList {...bySeverity} {...more} />);
const names = () => [...drawn.element.querySelectorAll('.affected-name')].map(textOf);
const at = (insurer: string, service: string) =>
  drawn.element.querySelector<HTMLElement>(`[data-insurer="${insurer}"][data-service="${service}"]`);
beforeEach(() => vi.clearAllMocks());
afterEach(() => drawn.unmount());

it('[G13] the list holds the affected insurers, the worst first; without proof it holds all', () => {
  draw();
  expect(names()).toEqual(['BKK Nordlicht', 'EK Digital']);
  expect(textOf(drawn.element)).toContain('1 Kasse ohne Auffälligkeit');
  drawn.unmount();
  draw({ proof: stale });
  expect(names()).toHaveLength(3);
  expect(textOf(drawn.element.querySelector('h2'))).toBe('Alle Kassen: Stand unbekannt');
  drawn.unmount();
  draw({ proof: stale, grouping: 'kind' });
  expect(textOf(drawn.element.querySelector('h3'))).toContain('zuletzt');
});

it('[G13] in groups it has their headings, without the normal ones', () => {
  draw({ grouping: 'severity' });
  expect([...drawn.element.querySelectorAll('h3')].map(textOf)).toEqual([
    'Jetzt handeln 1 Kasse',
    'Kontrolliert (getrennt, Prüfung, Rückschaltung, Wartung) 1 Kasse',
  ]);
});

it('[G31] a filter finds normal ones too, and says that these were looked for', () => {
  draw({ filter: { ...noFilter, text: 'saale' } });
  expect(names()).toEqual(['IKK Saaletal']);
  expect(textOf(drawn.element.querySelector('h2'))).toBe('Gefundene Kassen');
  change({ filter: { ...noFilter, serviceIds: ['kim'] } });
  expect(drawn.element.querySelectorAll('[data-service]:not([data-service=kim])')).toHaveLength(0);
});

it('[G32] a cell is a button that opens it, shown as open, and has the focus again when it is closed', async () => {
  draw();
  const cellRef = { insurerId: 'ek-digital', serviceId: 'app' };
  click(at('ek-digital', 'app'));
  expect(boardProps.onSelect).toHaveBeenCalledExactlyOnceWith(cellRef);
  change({ selected: cellRef });
  expect([...drawn.element.querySelectorAll('[aria-current]')]).toEqual([at('ek-digital', 'app')]);
  change({ selected: null });
  await act(async () => {});
  expect(document.activeElement).toBe(at('ek-digital', 'app'));
});

it('[G33] what is new is marked and called so', () => {
  draw({ news: new Map([['ek-digital app', 3]]) });
  expect(at('ek-digital', 'app')?.getAttribute('aria-label')).toBe('APP: Kontrolliert getrennt, neu');
  expect(drawn.element.querySelectorAll('.status-tile-new')).toHaveLength(1);
});

it('[G34] cells of a known mass event recede here too', () => {
  const board = withSlot(sampleBoard, 'ek-digital', 2, { ...cell('outage', 'isolated'), incidentId: 'i1' });
  draw({ board, baseline: { incidentId: 'i1', mode: 'isolated', cells: 1, since: null } });
  expect(at('ek-digital', 'app')?.innerHTML).toContain('--color-micro-controlled');
});

it('[G38] a long list is drawn page by page, across its groups, and its headings count all', () => {
  const rows = Array.from({ length: 2 * pageRows + 10 }, (_, index) => ({
    insurerId: `extra-${index}`,
    slots: [cell(index < pageRows + 5 ? 'outage' : 'degraded', 'normal'), cell('operational', 'normal'), null],
  }));
  draw({ board: { ...sampleBoard, rows }, grouping: 'severity' });
  expect(names()).toHaveLength(pageRows);
  const headings = () => [...drawn.element.querySelectorAll('h3')].map(textOf);
  expect(headings()[0]).toContain(`${pageRows + 5 + 3} Kassen`);
  const more = () => [...drawn.element.querySelectorAll('button')].find((one) => textOf(one).includes('anzeigen'));
  click(more() ?? null);
  expect(names()).toHaveLength(2 * pageRows);
  expect(headings()).toHaveLength(2);
  click(more() ?? null);
  expect(names()).toHaveLength(rows.length + 3);
  expect(new Set(names()).size).toBe(rows.length + 3);
  expect(more()).toBeUndefined();
});

import type { CellRef } from '#domain/cell.ts';
import type { Line } from './sections.ts';

/** What a place is, whatever stands around it: rows that move take the focus along. `column` is a service, or what follows the services. */
export type Stop = Readonly<{ insurerId: string; column: string }> | Readonly<{ group: string; column: string }>;

/** The element of a grid that can have the focus at or around `target`: a cell of a row, or the button of a heading. */
export function stopElementAround(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-line] > [role=gridcell], [data-group]');
}

/** What stands at an element; `columns` names the cells of a row, `former` is where the focus was before a heading. */
export function stopAt(element: HTMLElement, columns: readonly string[], former: Stop | null): Stop | null {
  const { group } = element.dataset;
  if (group !== undefined) return { group, column: former?.column ?? columns[0] ?? '' };
  const line = element.parentElement;
  const insurerId = line?.dataset['line'];
  const column = line === null ? undefined : columns[[...line.children].indexOf(element) - 1];
  return insurerId === undefined || column === undefined ? null : { insurerId, column };
}

/** The element of a stop, if it is drawn. */
export function elementOf(grid: HTMLElement, stop: Stop, columns: readonly string[]): HTMLElement | null {
  if ('group' in stop) return grid.querySelector<HTMLElement>(`[data-group="${CSS.escape(stop.group)}"]`);
  const cell = grid.querySelector(`[data-line="${CSS.escape(stop.insurerId)}"]`)?.children[
    Math.max(0, columns.indexOf(stop.column)) + 1
  ];
  return cell instanceof HTMLElement ? cell : null;
}

/** Makes an element the one the Tab key stops at. */
export function makeTabStop(element: HTMLElement): void {
  element.tabIndex = 0;
}

/** Where a stop stands among the lines; -1 when it is gone. */
export function lineOfStop(lines: readonly Line[], stop: Stop): number {
  return lines.findIndex((line) =>
    'group' in stop
      ? line.kind === 'heading' && line.group === stop.group
      : line.kind === 'row' && line.insurerId === stop.insurerId,
  );
}

export function stopOnLine(line: Line, column: string): Stop {
  return line.kind === 'heading' ? { group: line.group, column } : { insurerId: line.insurerId, column };
}

/** The cell a stop is, if it is one of a service. */
export function cellOfStop(stop: Stop, serviceIds: readonly string[]): CellRef | null {
  if ('group' in stop || !serviceIds.includes(stop.column)) return null;
  return { insurerId: stop.insurerId, serviceId: stop.column };
}

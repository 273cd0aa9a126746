import type { KeyboardEvent, MouseEvent } from 'react';
import type { CellRef } from '#domain/cell.ts';
import { placeAfter } from './grid-keys.ts';
import { cellOfStop, lineOfStop, stopAt, stopElementAround, stopOnLine } from './grid-places.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useKeptFocus, type KeptFocusInput } from './use-kept-focus.ts';

export type GridNavigationInput = Pick<KeptFocusInput, 'frame' | 'lines' | 'isSparse' | 'setFocused'> &
  Readonly<{
    serviceIds: readonly string[];
    hasCurve: boolean;
    /** whether the cell of a column, counted from 0, shows anything but normal */
    isAffected: (insurerId: string, column: number) => boolean;
    selected: CellRef | null;
    onSelect: (cell: CellRef) => void;
    onSeen: (cell: CellRef) => void;
  }>;

/** One tab stop, the keys of a grid inside it, and cells that open by mouse, touch and keyboard. */
export function useGridNavigation(input: GridNavigationInput) {
  const { lines, serviceIds, isSparse, setFocused } = input;
  const columns = [...serviceIds, ':since', ...(input.hasCurve ? [':curve'] : [])];
  const { focusProps, anchor, focusStop, focusAgain, formerStop } = useKeptFocus({
    frame: input.frame,
    lines,
    columns,
    isSparse,
    setFocused,
  });
  useFocusBack(input.selected, (cell) => focusStop({ insurerId: cell.insurerId, column: cell.serviceId }));

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const element = stopElementAround(event.target);
    const stop = element === null ? null : stopAt(element, columns, formerStop());
    if (element === null || stop === null || event.altKey || event.metaKey) return;
    const cell = cellOfStop(stop, serviceIds);
    const action = event.ctrlKey || cell === null ? undefined : actions[event.key];
    if (cell !== null && action !== undefined) {
      event.preventDefault();
      input[action](cell);
      return;
    }
    const to = placeAfter(
      event.ctrlKey ? `Ctrl+${event.key}` : event.key,
      { line: lineOfStop(lines, stop), column: columns.indexOf(stop.column) },
      {
        lines,
        columnCount: columns.length,
        screen: linesPerScreen(element),
        isAffected: input.isAffected,
      },
    );
    const line = to === null ? undefined : lines[to.line];
    if (to === null || line === undefined) return;
    event.preventDefault();
    focusStop(stopOnLine(line, columns[to.column] ?? ''));
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const element = stopElementAround(event.target);
    const stop = element === null ? null : stopAt(element, columns, null);
    const cell = stop === null ? null : cellOfStop(stop, serviceIds);
    if (cell !== null) input.onSelect(cell);
  };
  return { gridProps: { ...focusProps, onKeyDown, onClick }, anchor, focusAgain };
}

const actions: Readonly<Record<string, 'onSelect' | 'onSeen'>> = { Enter: 'onSelect', ' ': 'onSelect', g: 'onSeen' };

/** One screen less what the sticky heads cover; ten lines where nothing is laid out. */
function linesPerScreen(element: HTMLElement): number {
  const height = element.parentElement?.offsetHeight ?? 0;
  return height > 0 ? Math.max(1, Math.floor(innerHeight / height) - 4) : 10;
}

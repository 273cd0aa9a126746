// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Baseline } from '#domain/baseline.ts';
import { noFilter, type BoardFilter } from '#domain/board-filter.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { press, render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { BaselineSwitch } from './baseline-switch.tsx';
import { FilterLine, NothingFound } from './filter-line.tsx';
import { FilterRow } from './filter-row.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const on = {
  onFilter: vi.fn(),
  onType: vi.fn(),
  onGroup: vi.fn(),
  onSort: vi.fn(),
  onClear: vi.fn(),
  onSwitch: vi.fn(),
};
const row = (filter: BoardFilter) => (
  <FilterRow
    filter={filter}
    grouping="severity"
    sorting="severity"
    catalog={sampleCatalog}
    messages={germanMessages}
    {...on}
  />
);
const line = (filter: BoardFilter) => (
  <FilterLine
    filter={filter}
    catalog={sampleCatalog}
    shown={{ rows: 12, all: 80 }}
    onClear={on.onClear}
    messages={germanMessages}
  />
);

it('[U4] several services can be chosen, and given up again', () => {
  drawn = render(row({ ...noFilter, serviceIds: ['kim'] }));
  const [services] = drawn.element.querySelectorAll('details');
  expect(textOf(services?.querySelector('summary') ?? null)).toBe('Dienste KIM');
  const boxes = [...(services?.querySelectorAll('input') ?? [])];
  expect(boxes.map((box) => box.checked)).toEqual([false, true, false]);
  act(() => boxes[0]?.click());
  expect(on.onFilter).toHaveBeenLastCalledWith({ serviceIds: ['kim', 'eau'] });
  act(() => boxes[1]?.click());
  expect(on.onFilter).toHaveBeenLastCalledWith({ serviceIds: [] });
});

it('[U4] Esc closes a list, keeps the focus and goes no further', () => {
  drawn = render(row(noFilter));
  const [services] = drawn.element.querySelectorAll('details');
  if (services === undefined) throw new Error('no list');
  services.open = true;
  services.querySelector('input')?.focus();
  let isPrevented = false;
  const listen = (event: Event) => (isPrevented = event.defaultPrevented);
  document.addEventListener('keydown', listen);
  press('Escape');
  document.removeEventListener('keydown', listen);
  expect(services.open).toBe(false);
  expect(document.activeElement).toBe(services.querySelector('summary'));
  expect(isPrevented).toBe(true);
});

it('[U4] group and order are told by the words in the list', () => {
  drawn = render(row(noFilter));
  const [grouping, sorting] = drawn.element.querySelectorAll('select');
  if (grouping === undefined || sorting === undefined) throw new Error('no list');
  act(() => {
    grouping.value = 'kind';
    grouping.dispatchEvent(new Event('change', { bubbles: true }));
    sorting.value = 'change';
    sorting.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(on.onGroup).toHaveBeenLastCalledWith('kind');
  expect(on.onSort).toHaveBeenLastCalledWith('change');
});

it('[U5] a filter in force is told in words, with what it leaves, and can be cleared', () => {
  drawn = render(
    line({ availabilities: ['outage'], modes: ['fallback'], serviceIds: ['kim'], kinds: ['other'], text: ' nord ' }),
  );
  expect(textOf(drawn.element)).toBe(
    'Gefiltert: Ausfall, Notbetrieb, KIM, Weitere, „nord“ – 12 von 80 KassenFilter löschen',
  );
  act(() => drawn.element.querySelector('button')?.click());
  expect(on.onClear).toHaveBeenCalledOnce();
});

it('[U5] without a filter nothing is said', () => {
  drawn = render(line(noFilter));
  expect(textOf(drawn.element)).toBe('');
});

it('[U5] where nothing is found, it is said, with the way back', () => {
  on.onClear.mockClear();
  drawn = render(<NothingFound onClear={on.onClear} messages={germanMessages} />);
  expect(textOf(drawn.element)).toBe('Nichts gefundenKeine Kasse passt zu diesem Filter.Filter löschen');
  act(() => drawn.element.querySelector('button')?.click());
  expect(on.onClear).toHaveBeenCalledOnce();
});

it('[U6] a mass event is named by its commonest mode and its beginning, and its receding can be switched off', () => {
  const baseline: Baseline = {
    incidentId: 'i',
    mode: 'isolated',
    cells: 900,
    since: Date.parse('2023-04-26T07:25:00Z'),
  };
  drawn = render(
    <BaselineSwitch baseline={baseline} isOn onSwitch={on.onSwitch} now={sampleNow} messages={germanMessages} />,
  );
  const button = drawn.element.querySelector('[role=switch]');
  expect(textOf(button)).toBe('Grundlage: Trennung seit 26. April');
  expect(button?.getAttribute('aria-checked')).toBe('true');
  expect(textOf(drawn.element)).toContain('900 bekannte Zustände treten zurück');
  act(() => drawn.element.querySelector('button')?.click());
  expect(on.onSwitch).toHaveBeenLastCalledWith(false);
});

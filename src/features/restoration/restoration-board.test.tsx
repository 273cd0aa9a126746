// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import { createHistory } from '#domain/history.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import { sampleTransition } from '#domain/testing/sample.ts';
import { timelinesOf } from '#domain/timeline.ts';
import { germanMessages as messages } from '#i18n/load-messages.ts';
import { deRecovery as words } from '#i18n/recovery/recovery-words-de.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog } from '#ui/testing/sample-board.ts';
import { RestorationBoard } from './restoration-board.tsx';

const at = (day: number, hour: number) => berlinInstantOf(`2023-05-0${day}`, hour);
const isolated = pairOf('outage', 'isolated');
const checking = pairOf('outage', 'forensics');
const onFallback = pairOf('operational', 'fallback');

const window = { from: at(4, 0), to: at(5, 12) };
const allNormal = {
  ...sampleBoard,
  position: { epoch: 1, seq: 0 },
  rows: sampleBoard.rows.map(({ insurerId, slots }) => ({
    insurerId,
    slots: slots.map((slot) => (slot === null ? null : cell('operational', 'normal'))),
  })),
};
const steps: readonly (readonly [day: number, hour: number, insurerId: string, serviceId: string, to: Pair])[] = [
  [4, 6, 'bkk-nord', 'eau', isolated],
  [4, 7, 'ikk-saale', 'eau', isolated],
  [4, 8, 'ikk-saale', 'app', isolated],
  [4, 9, 'bkk-nord', 'eau', checking],
  [4, 10, 'bkk-nord', 'eau', onFallback],
  [5, 8, 'bkk-nord', 'eau', checking],
];
const history = createHistory({
  base: allNormal,
  window,
  transitions: steps.map(([day, hour, insurerId, serviceId, to], index) =>
    sampleTransition(index + 1, { at: at(day, hour), knownAt: at(day, hour), insurerId, serviceId, to }),
  ),
  gaps: [],
});

let drawn: Rendered;
afterEach(() => drawn.unmount());

const onService = vi.fn();
const board = (serviceId: string | null = null) => (
  <RestorationBoard
    timelines={timelinesOf(history)}
    window={window}
    catalog={sampleCatalog}
    serviceId={serviceId}
    onService={onService}
    talk={{ messages, words }}
  />
);
const figure = (title: string) =>
  [...drawn.element.querySelectorAll('section.figure-frame')].find(
    (one) => one.querySelector('h2')?.textContent === title,
  ) ?? expect.fail(title);
const read = (slider: Element) => slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ');
const records = (element: Element) =>
  [...element.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));

describe('the restoration board', () => {
  it('[RK5] says in a sentence where everybody stands', () => {
    drawn = render(board());
    expect(textOf(figure('Rückkehr der Kassen'))).toContain(
      'Fr., 5. Mai 2023, 12:00 Uhr: 1 von 3 Kassen im Normalbetrieb, 1 getrennt, 1 in Prüfung.',
    );
  });

  it('[RK8] tells each day, and who fell back', () => {
    drawn = render(board());
    expect(textOf(drawn.element.querySelector('.setbacks'))).toContain('1 Kasse zurück in Prüfung am 5. Mai');
    act(() => figure('Rückkehr der Kassen').querySelector<HTMLElement>('[aria-pressed]')?.click());
    expect(records(figure('Rückkehr der Kassen'))).toEqual([
      ['4. Mai', '1', '0', '1', '0', '0', '0', '1', '2', '1', '1', '0', '0', '0', '0', '0', '0'],
      ['5. Mai', '1', '1', '0', '0', '0', '0', '1', '0', '1', '0', '0', '0', '0', '1', '0', '0'],
    ]);
  });

  it('[RK2] is read with the arrow keys: each instant in words', () => {
    drawn = render(board());
    const slider = drawn.element.querySelector<HTMLInputElement>('input[type=range]') ?? expect.fail('no slider');
    expect(read(slider)).toBe('Fr., 5. Mai 2023, 12:00 Uhr: 1 getrennt, 1 in Prüfung, 1 im Normalbetrieb');
    act(() => {
      // past the memory React keeps of what it wrote itself
      Reflect.set(HTMLInputElement.prototype, 'value', '0', slider);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(read(slider)).toBe('Do., 4. Mai 2023, 00:00 Uhr: 3 im Normalbetrieb');
    expect(textOf(drawn.element.querySelector('.phase-instant'))).toBe('Do., 4. Mai 2023, 00:00 Uhr');
  });

  it('[RK9] names who has waited longest, first', () => {
    drawn = render(board());
    expect(records(figure('Am längsten ohne Ersatz'))).toEqual([
      ['IKK Saaletal', 'eAU', 'Do., 4. Mai 2023, 07:00 Uhr', '1 Tag', '29,0', '2'],
      ['BKK Nordlicht', 'eAU', 'Fr., 5. Mai 2023, 08:00 Uhr', '4 h', '4,0', '1'],
    ]);
  });

  it('[RK4] shows each service in the published order, with where it stands at how many insurers', () => {
    drawn = render(board());
    const [eau] = records(figure('Veröffentlichte Reihenfolge'));
    expect(eau).toEqual(['eAU Krankmeldung (eAU)', '1', '1', '0', '0', '0', '0', '1', '1', '']);
  });

  it('[RK5] of one service only those count that use it', () => {
    drawn = render(board('app'));
    expect(textOf(figure('Rückkehr der Kassen'))).toContain('1 von 2 Kassen im Normalbetrieb, 1 getrennt.');
    const select = drawn.element.querySelector('select') ?? expect.fail('no choice');
    act(() => {
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onService).toHaveBeenCalledWith(null);
  });
});

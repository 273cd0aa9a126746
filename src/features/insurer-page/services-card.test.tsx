// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { Slot } from '#domain/cell.ts';
import { hourMs } from '#domain/instant.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleNow } from '#ui/testing/sample-board.ts';
import { ServicesCard } from './services-card.tsx';
import { incident, live, pageWith, stale, talkIn, update, views } from './testing/sample-page.tsx';

const talk = await talkIn('de');
const easy = await talkIn('leicht');
let drawn: Rendered;
afterEach(() => drawn.unmount());

const works = cell('operational', 'normal', '2023-05-09T06:10:00Z');
const down = cell('outage', 'normal', '2023-05-02T08:00:00Z');

function card(slots: readonly Slot[], page: InsurerPage | null = pageWith({}), proof = live, spoken = talk) {
  return (
    <ServicesCard
      insurerId="bkk-nord"
      services={views(slots, proof, page)}
      firstDay={page?.days.first ?? null}
      payments={page?.payments ?? null}
      old={null}
      proof={proof}
      now={sampleNow}
      talk={spoken}
    />
  );
}
const rows = () => [...drawn.element.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset['row']);
const row = (id: string) => drawn.element.querySelector<HTMLElement>(`[data-row="${id}"]`);
const open = (id: string) => act(() => row(id)?.querySelector('button')?.click());
const button = (name: string) => [...drawn.element.querySelectorAll('button')].find((one) => textOf(one) === name);

it('[Y5] money first, in an order that no state moves', () => {
  drawn = render(card([down, works, works]));
  expect(rows()).toEqual(['app', 'eau', 'kim']);
  const kim = row('kim');
  drawn.rerender(card([works, down, works]));
  expect(rows()).toEqual(['app', 'eau', 'kim']);
  expect(row('kim'), 'patched, not made anew').toBe(kim);
  expect(textOf(row('kim'))).toContain('Nicht erreichbar, seit 2. Mai');
});

it('[Y14] in words: state, since, last and next payment run, expected return and how often it was put off', () => {
  const eta = { earliest: sampleNow + 72 * hourMs, latest: sampleNow + 400 * hourMs, statedAt: sampleNow, revision: 4 };
  const page = pageWith({
    incidents: [incident({ updates: [update({ eta })] })],
    payments: { lastRunAt: sampleNow - hourMs, nextRunAt: null, source: { kind: 'reconstructed' } },
  });
  drawn = render(card([{ ...down, incidentId: 'vorfall' }, works, works], page));
  expect(textOf(row('app'))).toContain('Letzter Zahlungslauf: heute, 13:22 Uhr. Nächster: nicht angekündigt.');
  expect(textOf(row('eau'))).toContain('Nicht erreichbar, seit 2. Mai');
  expect(textOf(row('eau'))).toContain('Rückkehr erwartet: 12. Mai bis 26. Mai (dritte Verschiebung).');
  expect(textOf(row('eau'))).toContain('Platz 1 von 3');
  expect(textOf(row('eau'))).toContain('Grund eau');
});

it('[Y14] a return within one day names the day once and both times, in the row and in full', () => {
  const within = (day: string) => ({
    earliest: Date.parse(`${day}T13:30:00Z`),
    latest: Date.parse(`${day}T15:00:00Z`),
    statedAt: sampleNow,
    revision: 1,
  });
  const told = (day: string, spoken = talk) => {
    const page = pageWith({ incidents: [incident({ updates: [update({ eta: within(day) })] })] });
    drawn = render(card([{ ...down, incidentId: 'vorfall' }, works, works], page, live, spoken));
    const said = [
      textOf(row('eau')?.querySelector('.service-row-words') ?? null),
      textOf(row('eau')?.querySelector('.service-row-details') ?? null),
    ];
    drawn.unmount();
    return said.map((words) => words.replaceAll('\u00a0', ' '));
  };
  const [short, full] = told('2023-05-09');
  expect(short).toContain('Rückkehr erwartet: heute, 15:30 Uhr bis 17:00 Uhr.');
  expect(full).toContain('Rückkehr erwartet: heute, 15:30 Uhr bis 17:00 Uhr. Gesagt: heute, 14:22 Uhr.');
  const [laterShort, laterFull] = told('2023-05-10');
  expect(laterShort).toContain('Rückkehr erwartet: 10. Mai, 15:30 Uhr bis 17:00 Uhr.');
  expect(laterFull).toContain('Rückkehr erwartet: Mi., 10. Mai 2023, 15:30 Uhr bis 17:00 Uhr.');
  expect(told('2023-05-09', easy)[1]).toContain(
    'Vielleicht geht es wieder: heute, zwischen 15:30 Uhr und 17:00 Uhr. Das hat man gesagt: heute, 14:22 Uhr.',
  );
  drawn = render(<p />);
});

it('[Y14] a return that was due earlier today is overdue since its time, and each word on it is a sentence', () => {
  const eta = { earliest: sampleNow - 7_200_000, latest: sampleNow - 3_600_000, statedAt: sampleNow, revision: 4 };
  const page = pageWith({ incidents: [incident({ updates: [update({ eta })] })] });
  drawn = render(card([{ ...down, incidentId: 'vorfall' }, works, works], page));
  expect(textOf(row('eau')?.querySelector('.service-row-words') ?? null)).toContain(
    'war bis heute, 13:22 Uhr erwartet',
  );
  drawn.rerender(card([{ ...down, incidentId: 'vorfall' }, works, works], page, live, easy));
  expect(textOf(row('eau'))).toContain('Der Tag hat sich 3 Mal geändert. Das hat man gesagt: heute, 14:22 Uhr.');
});

it('[Y19] what was said of the return before stands in the opened row, the latest first', () => {
  const said = (revision: number, hours: number) => ({
    earliest: sampleNow + hours * hourMs,
    latest: sampleNow + (hours + 24) * hourMs,
    statedAt: sampleNow - (10 - revision) * 24 * hourMs,
    revision,
  });
  const page = pageWith({
    incidents: [incident({ updates: [update({ eta: said(3, 200) })] })],
    formerReturns: [{ incidentId: 'vorfall', etas: [said(1, 24), said(2, 96)] }],
  });
  drawn = render(card([{ ...down, incidentId: 'vorfall' }, works, works], page));
  open('eau');
  expect([...(row('eau')?.querySelectorAll('.expected-former li') ?? [])].map(textOf)).toEqual([
    '13. Mai bis 14. Mai, gesagt am 1. Mai',
    '10. Mai bis 11. Mai, gesagt am 30. April',
  ]);
  expect(textOf(row('eau'))).toContain('Zuvor hieß es:');
});

it('[Y9] open rows and the focus survive a change, and a move to another group', () => {
  drawn = render(card([works, works, works]));
  act(() => button('Nach Zustand')?.click());
  open('kim');
  act(() => row('kim')?.querySelector('button')?.focus());
  drawn.rerender(card([works, down, works]));
  expect(row('kim')?.querySelector('button')?.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(row('kim')?.querySelector('button'));
  expect([...drawn.element.querySelectorAll('.services-card-place')].map(textOf)).toEqual([
    'Nicht erreichbar (1)',
    'Funktioniert (2)',
  ]);
});

it('[Y15] ninety days are one slider that says each day in words, and a table', () => {
  drawn = render(card([works, works, works]));
  const slider = row('eau')?.querySelector('input');
  const says = () => slider?.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ');
  const choose = (place: number) =>
    act(() => {
      if (slider === null || slider === undefined) return;
      Reflect.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, String(place));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
  expect([slider?.min, slider?.max, slider?.value]).toEqual(['1', '4', '4']);
  expect(says()).toBe('9. Mai: Funktioniert im Notbetrieb');
  choose(3);
  expect(says()).toBe('8. Mai: Nicht erreichbar, 9 h nicht nutzbar');
  act(() => slider?.focus());
  expect(textOf(row('eau')?.querySelector('.day-bars-read') ?? null)).toBe(
    '8. Mai: Nicht erreichbar, 9 h nicht nutzbar',
  );
  choose(1);
  expect(says()).toBe('6. Mai: keine Daten');
  act(() => button('Als Tabelle')?.click());
  const lines = [...(row('eau')?.querySelectorAll('tbody tr') ?? [])].map(textOf);
  expect(lines).toEqual([
    '9. MaiFunktioniert im Notbetrieb––',
    '8. MaiNicht erreichbar9 h–',
    '7. MaiFunktioniert––',
    '6. Maikeine Daten–1 Tag',
  ]);
});

it('[Y2] without proof no row claims a state, a beginning or a green tile', () => {
  drawn = render(card([works, down, works], pageWith({}), stale));
  expect(textOf(row('eau'))).toContain('Stand unbekannt (Stand veraltet, zuletzt: Funktioniert)');
  expect(textOf(row('kim'))).not.toContain('seit');
  expect(drawn.element.querySelectorAll('[data-row][data-availability="unknown"]')).toHaveLength(3);
});

it('[Y14] states stand without the rest of the page, and a service that is not used says so', () => {
  drawn = render(card([works, null, works], null));
  expect(textOf(row('kim'))).toContain('wird nicht genutzt');
  open('eau');
  expect(textOf(row('eau'))).toContain('Die letzten 90 Tage sind nicht geladen.');
  expect(drawn.element.querySelector('input')).toBeNull();
});

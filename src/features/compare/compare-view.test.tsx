// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import type { MomentChange } from '#domain/compare-moments.ts';
import { pairOf } from '#domain/pair.ts';
import { sampleIncident } from '#domain/testing/sample.ts';
import { germanMessages as messages } from '#i18n/load-messages.ts';
import { deRecovery as words } from '#i18n/recovery/recovery-words-de.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleCatalog as catalog, sampleNow } from '#ui/testing/sample-board.ts';
import { CompareChoices } from './compare-choices.tsx';
import { CompareView } from './compare-view.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const normal = pairOf('operational', 'normal');
const outage = pairOf('outage', 'normal');
const onFallback = pairOf('operational', 'fallback');
const from = berlinInstantOf('2023-05-08', 18);
const change = (given: Partial<MomentChange>): MomentChange => ({
  insurerId: 'bkk-nord',
  serviceId: 'eau',
  kind: 'newOutage',
  before: normal,
  after: outage,
  since: from,
  incidentId: 'i1',
  ...given,
});
const changes: readonly MomentChange[] = [
  change({}),
  change({ insurerId: 'ikk-saale' }),
  change({ serviceId: 'kim', kind: 'backToNormal', before: onFallback, after: normal, incidentId: null }),
  change({ serviceId: 'app', kind: 'again', before: normal, after: normal, incidentId: null }),
];
const incidents = [sampleIncident({ id: 'i1', title: { de: 'Sicherheitsvorfall', en: null, simple: null } })];
const view = (given: Partial<Parameters<typeof CompareView>[0]> = {}) => (
  <CompareView
    changes={changes}
    cells={9}
    from={from}
    to={sampleNow}
    talk={{ messages, words, catalog, incidents }}
    {...given}
  />
);
const press = (name: string) =>
  act(() => {
    const button = [...drawn.element.querySelectorAll('button')].find((one) => textOf(one) === name);
    (button ?? expect.fail(name)).click();
  });
const groups = () => [...drawn.element.querySelectorAll('.change-group h3')].map(textOf);

describe('the comparison', () => {
  it('[RK14] says how many are different, and how many only were in between', () => {
    drawn = render(view());
    expect(textOf(drawn.element.querySelector('.figure-sentence'))).toBe(
      '3 von 9 Kassendiensten sind am Di., 9. Mai 2023, 14:22 Uhr anders als am Mo., 8. Mai 2023, 18:00 Uhr. Ein weiterer war zwischendurch anders.',
    );
  });

  it('[RK15] groups by kind, incident, service and insurer', () => {
    drawn = render(view());
    expect(groups()).toEqual(['neuer Ausfall: 2', 'wieder normal: 1', 'zwischendurch anders: 1']);
    press('Störung');
    expect(groups()).toEqual(['Sicherheitsvorfall: 2', 'ohne gemeldete Störung: 2']);
    expect(drawn.element.querySelector('a[href="/stoerung/i1"]')).not.toBeNull();
    press('Dienst');
    expect(groups()).toEqual(['eAU: 2', 'KIM: 1', 'APP: 1']);
    press('Kasse');
    expect(groups()).toEqual(['BKK Nordlicht: 3', 'IKK Saaletal: 1']);
  });

  it('[RK14] shows one kind alone, in the table as well', () => {
    drawn = render(view());
    press('2 neuer Ausfall');
    expect(groups()).toEqual(['neuer Ausfall: 2']);
    press('Als Tabelle');
    const rows = [...drawn.element.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).toEqual([
      [
        'BKK Nordlicht',
        'eAU',
        'neuer Ausfall',
        'Verfügbar',
        'Ausfall',
        'Mo., 8. Mai 2023, 18:00 Uhr',
        'Sicherheitsvorfall',
      ],
      [
        'IKK Saaletal',
        'eAU',
        'neuer Ausfall',
        'Verfügbar',
        'Ausfall',
        'Mo., 8. Mai 2023, 18:00 Uhr',
        'Sicherheitsvorfall',
      ],
    ]);
  });

  it('[RK15] of nothing says so, and the same instant is no difference', () => {
    drawn = render(view({ changes: [] }));
    expect(textOf(drawn.element)).toContain('0 von 9 Kassendiensten');
    expect(textOf(drawn.element)).toContain('Kein Unterschied.');
    drawn.rerender(view({ changes: [], from: sampleNow }));
    expect(textOf(drawn.element)).toContain('Beide Zeitpunkte sind gleich: kein Unterschied.');
  });
});

describe('the choices', () => {
  const onChoose = vi.fn();
  const choices = (visit: number | null, chosen: number | null = null) => (
    <CompareChoices chosen={chosen} to={sampleNow} visit={visit} onChoose={onChoose} talk={{ messages, words }} />
  );

  it('[RK17] offers the beginning of the shift and yesterday evening', () => {
    drawn = render(choices(null));
    press('Schichtbeginn (14:00 Uhr)');
    expect(onChoose).toHaveBeenLastCalledWith(berlinInstantOf('2023-05-09', 14));
    press('gestern, 18 Uhr');
    expect(onChoose).toHaveBeenLastCalledWith(from);
  });

  it('[RK19] offers the last visit only when there was one', () => {
    drawn = render(choices(null));
    expect(textOf(drawn.element)).toContain('Kein früherer Besuch auf diesem Gerät bekannt.');
    const visit = berlinInstantOf('2023-05-09', 9, 30);
    drawn.rerender(choices(visit));
    press('meinem letzten Besuch (09:30 Uhr)');
    expect(onChoose).toHaveBeenLastCalledWith(visit);
  });

  it('[RK18] keeps the focus: on what was chosen with, and after the end on the field', () => {
    drawn = render(choices(null));
    const field = drawn.element.querySelector('input') ?? expect.fail('no field');
    field.focus();
    drawn.rerender(choices(null, from));
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('2023-05-08T18:00');
    [...drawn.element.querySelectorAll('button')].at(-1)?.focus();
    press('Vergleich beenden');
    drawn.rerender(choices(null));
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('');
  });

  it('[RK18] takes any instant, in Berlin time, and says what cannot be read', () => {
    drawn = render(choices(null, from));
    const field = drawn.element.querySelector('input') ?? expect.fail('no field');
    expect(field.value).toBe('2023-05-08T18:00');
    press('Vergleichen');
    expect(onChoose).toHaveBeenLastCalledWith(from);
    press('Vergleich beenden');
    expect(onChoose).toHaveBeenLastCalledWith(null);
    drawn.rerender(choices(null));
    press('Vergleichen');
    expect(drawn.element.querySelector('[role=alert]')?.textContent).toBe(words.compare.unreadable);
  });
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Cell, Slot } from '#domain/cell.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { pairOf, type Availability, type Mode } from '#domain/pair.ts';
import { paintProof } from '#domain/paint.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell as cellOf, sampleNow } from '#ui/testing/sample-board.ts';
import { CellPanel, type CellPanelProps } from './cell-panel.tsx';
import type { CellDay } from './day-strip.tsx';
import type { CellFacts } from './panel-facts.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const live = paintProof('live', false, true);
const de = (words: string) => ({ de: words, en: null, simple: null });
const facts: CellFacts = {
  guides: [
    {
      readerGroup: 'practice',
      kind: 'paper',
      steps: [de('Drucken Sie die Bescheinigung aus.'), de('Geben Sie sie **mit**.')],
      isIndependent: true,
    },
  ],
  update: { text: de('Die Warteschlange zieht um. Danach mehr.'), at: sampleNow - 17 * minuteMs },
  work: {
    id: 'w',
    sequence: 1,
    kind: 'switchback',
    status: 'planned',
    knownAt: sampleNow,
    startsAt: sampleNow + 23 * minuteMs,
    endsAt: sampleNow + hourMs,
    maxInterruptionSeconds: null,
    expected: pairOf('operational', 'normal'),
    affected: { insurerIds: 'all', serviceIds: 'all' },
    text: de('x'),
    source: { kind: 'measured' },
    staffNote: null,
  },
};
const window = { from: sampleNow - 24 * hourMs, to: sampleNow };
const day: CellDay = {
  window,
  spans: [
    { from: window.from, to: sampleNow - 14 * hourMs, pair: pairOf('operational', 'normal') },
    { from: sampleNow - 14 * hourMs, to: sampleNow - hourMs, pair: pairOf('operational', 'fallback') },
    { from: sampleNow - hourMs, to: sampleNow, pair: pairOf('unknown', 'normal') },
  ],
  newest: { at: sampleNow - 31 * minuteMs, provenance: { kind: 'measured' } },
};
const on = { onSeen: vi.fn(), onClose: vi.fn() };
beforeEach(() => {
  on.onSeen.mockClear();
  on.onClose.mockClear();
});

const panel = (slot: Slot | undefined, more: Partial<CellPanelProps> = {}) => (
  <CellPanel
    cell={{ insurerId: 'bkk-nord', serviceId: 'kim' }}
    insurerName="BKK Nordlicht"
    serviceName="KIM-Nachrichten"
    slot={slot}
    proof={live}
    now={sampleNow}
    provenAt={sampleNow}
    facts={{ kind: 'ready', value: facts }}
    day={{ kind: 'ready', value: day }}
    isNew
    link="https://lagebild.example/lage?zelle=NORDL.KIM"
    takesFocus
    messages={germanMessages}
    {...on}
    {...more}
  />
);
const draw = (slot: Slot | undefined, more: Partial<CellPanelProps> = {}) => {
  drawn = render(panel(slot, more));
};
const down = cellOf('outage', 'fallback', '2023-05-09T11:51:00Z');
const at = (availability: Availability, mode: Mode): Cell => cellOf(availability, mode, '2023-05-09T11:51:00Z');
const text = () => textOf(drawn.element);
const button = (name: string) =>
  [...drawn.element.querySelectorAll('button')].find(
    (one) => textOf(one) === name || one.getAttribute('aria-label') === name,
  );

it('[U9] says state, beginning, what to do, source, operator and next step', () => {
  draw(down);
  expect(textOf(drawn.element.querySelector('.cell-panel-chips'))).toBe('AusfallNotbetriebA·Nseit 13:51 Uhr (31 min)');
  expect(text()).toContain('Der Dienst ist nicht nutzbar. Auch der Notbetrieb ist ausgefallen.');
  expect(text()).toContain('Praxen: Drucken Sie die Bescheinigung aus. Geben Sie sie mit.');
  const given = [...drawn.element.querySelectorAll('dd')].map(textOf);
  expect(given).toEqual([
    'Messung, 13:51 Uhr',
    '„Die Warteschlange zieht um.“, 14:05 Uhr',
    'Rückschaltung, geplant 14:45 Uhr',
  ]);
});

it('[U9] the heading takes the focus when opened by hand, and only then', () => {
  draw(down);
  expect(textOf(document.activeElement)).toBe('KIM-Nachrichten');
  drawn.unmount();
  draw(down, { takesFocus: false });
  expect(document.activeElement).toBe(document.body);
});

it('[U10] without proof it names the reason and the last state as past, and no colour', () => {
  draw(at('operational', 'normal'), {
    proof: paintProof('stale', false, true),
    provenAt: sampleNow - 19_000 - minuteMs,
  });
  expect(text()).toContain('Der Stand ist veraltet.zuletzt 14:20:41 Uhr: Verfügbar');
  expect(textOf(drawn.element.querySelector('.cell-panel-chips'))).toBe('unbekanntU');
  expect(drawn.element.querySelector('[data-availability]')?.getAttribute('data-availability')).toBe('unknown');

  drawn.rerender(panel({ ...down, observedAt: sampleNow - 20 * minuteMs }));
  expect(text()).toContain('Die Quelle meldet sich nicht.zuletzt 14:02:00 Uhr: Notbetrieb ausgefallen');

  drawn.rerender(panel(down, { proof: paintProof('unknown', false, true) }));
  expect(text()).toContain('Es gibt keine aktuellen Daten.');
  expect(text()).not.toContain('zuletzt');
});

it('[U10] a service that is reachable although isolated is to be checked', () => {
  draw(at('operational', 'isolated'));
  expect(text()).toContain('Bitte prüfen: erreichbar trotz Trennung');
  drawn.rerender(panel(at('outage', 'isolated')));
  expect(text()).not.toContain('Bitte prüfen');
});

it('[U10] a service that is not used says that and nothing else', () => {
  draw(null);
  expect(text()).toContain('Diese Kasse nutzt den Dienst nicht.');
  expect(drawn.element.querySelectorAll('h3')).toHaveLength(0);
});

it('[U11] what could not be fetched is said, each by itself', () => {
  draw(down, { facts: { kind: 'failed' }, day: { kind: 'loading' } });
  expect(text()).toContain('Was jetzt tunDas kann gerade nicht geladen werden.');
  expect(text()).toContain('Letzte 24 StundenWird geladen.');
});

it('[U12] the strip tells its spans to listeners too, unknown as unknown', () => {
  draw(down);
  const spans = [...drawn.element.querySelectorAll('ol li')].map(textOf);
  expect(spans).toEqual([
    'gestern, 14:22 Uhr bis 00:22 Uhr: Verfügbar',
    '00:22 Uhr bis 13:22 Uhr: Verfügbar im Notbetrieb',
    '13:22 Uhr bis jetzt: Unbekannt',
  ]);
  const drawnSpans = [...drawn.element.querySelectorAll<HTMLElement>('.day-strip-span')];
  expect(drawnSpans.map(({ dataset }) => `${dataset['state']}/${dataset['run']}`)).toEqual([
    'operational/normal',
    'operational/fallback',
    'unknown/normal',
  ]);
});

it('[U9] marking as seen works while the cell is new, and keeps its place', () => {
  draw(down);
  act(() => button('Als gesehen markieren')?.click());
  expect(on.onSeen).toHaveBeenCalledOnce();
  drawn.rerender(panel(down, { isNew: false }));
  act(() => button('Gesehen')?.click());
  expect(on.onSeen).toHaveBeenCalledOnce();
  act(() => button('Schließen')?.click());
  expect(on.onClose).toHaveBeenCalledOnce();
});

it('[U13] the link is copied; where that is not allowed it is shown and selected', async () => {
  const writeText = vi.fn<(words: string) => Promise<void>>().mockResolvedValueOnce();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  draw(down);
  await act(async () => button('Link zu diesem Zustand kopieren')?.click());
  expect(writeText).toHaveBeenCalledWith('https://lagebild.example/lage?zelle=NORDL.KIM');
  expect(text()).toContain('Link kopiert.');

  writeText.mockRejectedValueOnce(new Error('not allowed'));
  await act(async () => button('Link zu diesem Zustand kopieren')?.click());
  const field = drawn.element.querySelector('input');
  expect(field?.value).toBe('https://lagebild.example/lage?zelle=NORDL.KIM');
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
  expect(text()).toContain('Kopieren Sie ihn mit Strg+C.');
});

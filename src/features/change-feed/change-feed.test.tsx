// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { groupChanges } from '#domain/change-groups.ts';
import { feedEntries, recentMessages } from '#domain/feed-entries.ts';
import type { Incident, Update } from '#domain/incident.ts';
import { minuteMs } from '#domain/instant.ts';
import { newsKeyOf, noNews } from '#domain/news.ts';
import type { Transition } from '#domain/transition.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { transitionOf } from '#ui/testing/sample-transition.ts';
import { ChangeFeed, type ChangeFeedProps } from './change-feed.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const on = { onSelect: vi.fn(), onSeenAll: vi.fn() };
const draw = (transitions: readonly Transition[], more: Partial<ChangeFeedProps> = {}) => {
  drawn = render(
    <ChangeFeed
      entries={feedEntries(groupChanges(transitions), [])}
      catalog={sampleCatalog}
      news={noNews}
      rate={null}
      now={sampleNow}
      onUndo={null}
      messages={germanMessages}
      {...on}
      {...more}
    />,
  );
};
const articles = () => [...drawn.element.querySelectorAll('article')].map(textOf);
const button = (name: string) => [...drawn.element.querySelectorAll('button')].find((one) => textOf(one) === name);
const later = (minutes: number) => ({ at: sampleNow - minutes * minuteMs });

it('[U14] tells one cause as one entry: what, and where', () => {
  draw([
    transitionOf(9, 'bkk-nord', 'app', ['outage', 'normal']),
    transitionOf(8, 'ikk-saale', 'eau', ['unknown', 'normal'], later(9)),
    transitionOf(7, 'ikk-saale', 'kim', ['unknown', 'normal'], later(9)),
    transitionOf(6, 'bkk-nord', 'kim', ['operational', 'fallback'], later(12)),
    transitionOf(5, 'ikk-saale', 'kim', ['operational', 'fallback'], later(12)),
    transitionOf(4, 'ek-digital', 'kim', ['operational', 'fallback'], later(12)),
  ]);
  expect(articles()).toEqual([
    '14:22App: AusfallBKK Nordlicht',
    '14:13eAU, KIM: UnbekanntIKK Saaletal',
    '14:10KIM-Nachrichten: Verfügbar im Notbetrieb3 Kassen',
  ]);
  const feed = drawn.element.querySelector('[role=feed]');
  expect(feed?.getAttribute('aria-live')).toBeNull();
  expect(drawn.element.querySelector('article')?.getAttribute('aria-setsize')).toBe('3');
});

it('[U14] several services at several insurers are counted, not listed', () => {
  draw([
    transitionOf(9, 'bkk-nord', 'app', ['outage', 'isolated'], { incidentId: 'i' }),
    transitionOf(8, 'ikk-saale', 'eau', ['outage', 'isolated'], { incidentId: 'i' }),
    transitionOf(7, 'ikk-saale', 'eau', ['outage', 'isolated'], { incidentId: 'i' }),
  ]);
  expect(articles()).toEqual(['14:222 Kassendienste: Kontrolliert getrenntBKK Nordlicht, IKK Saaletal']);
});

it('[U14] an entry of one cell opens it, an entry of several opens nothing', () => {
  draw([
    transitionOf(9, 'bkk-nord', 'app', ['outage', 'normal']),
    transitionOf(8, 'ikk-saale', 'eau', ['unknown', 'normal']),
    transitionOf(7, 'ikk-saale', 'kim', ['unknown', 'normal']),
  ]);
  act(() => button('App: Ausfall')?.click());
  expect(on.onSelect).toHaveBeenCalledExactlyOnceWith({ insurerId: 'bkk-nord', serviceId: 'app' });
  expect(button('eAU, KIM: Unbekannt')).toBeUndefined();
});

it('[U14] unseen entries are marked until seen, and a later change of the cell is another entry', () => {
  const changes = [
    transitionOf(9, 'bkk-nord', 'app', ['outage', 'normal']),
    transitionOf(8, 'bkk-nord', 'app', ['degraded', 'normal']),
  ];
  draw(changes, { news: new Map([[newsKeyOf('bkk-nord', 'app'), 9]]) });
  expect(articles()).toEqual(['14:22App: AusfallBKK NordlichtNEU', '14:22App: EingeschränktBKK Nordlicht']);
  act(() => button('Alle als gesehen markieren')?.click());
  expect(on.onSeenAll).toHaveBeenCalledOnce();
});

it('[U8] what was marked can be taken back where it was marked', () => {
  const onUndo = vi.fn();
  draw([], { onUndo });
  expect(textOf(drawn.element)).toContain('Alle als gesehen markiert.');
  act(() => button('Rückgängig')?.click());
  expect(onUndo).toHaveBeenCalledOnce();
});

it('[U15] the rate is of the last hour, or of the time since the reader came', () => {
  draw([], { rate: { count: 14, isAtLeast: false, since: null } });
  expect(textOf(drawn.element)).toContain('14 in 60 min');
  drawn.unmount();
  draw([], { rate: { count: 200, isAtLeast: true, since: sampleNow - 10 * minuteMs } });
  expect(textOf(drawn.element)).toContain('mindestens 200 seit 14:12 Uhr');
});

it('[U14] shows the newest first, and all on request', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    transitionOf(20 - index, 'bkk-nord', 'app', [index % 2 === 0 ? 'outage' : 'degraded', 'normal'], later(index * 11)),
  );
  draw(many);
  expect(articles()).toHaveLength(6);
  act(() => button('Alle anzeigen')?.click());
  expect(articles()).toHaveLength(9);
  act(() => button('Weniger anzeigen')?.click());
  expect(articles()).toHaveLength(6);
});

it('[U14] says that nothing has changed yet', () => {
  draw([]);
  expect(textOf(drawn.element)).toContain('Noch keine Änderung, seit Sie diese Seite geöffnet haben.');
});

it('[U14] a change of another day says which', () => {
  draw([transitionOf(9, 'bkk-nord', 'app', ['outage', 'normal'], later(24 * 60))]);
  expect(articles()).toEqual(['14:228. MaiApp: AusfallBKK Nordlicht']);
});

const said: Update = {
  number: 12,
  at: sampleNow - 17 * minuteMs,
  publishedAt: sampleNow - 17 * minuteMs,
  knownAt: sampleNow - 17 * minuteMs,
  editedAt: null,
  lifecycle: 'restoring',
  text: { de: '14 Kassen sind zurück. Weitere folgen.', en: null, simple: null },
  formerTexts: [],
  changes: [],
  eta: null,
  nextUpdateDue: null,
  source: { kind: 'documented', source: 'dpa, 28.04.2023', url: null },
  staffNote: null,
};
const incident: Incident = {
  id: 'cyber',
  title: { de: 'Sicherheitsvorfall seit 21.04.2023', en: null, simple: null },
  kind: 'security',
  lifecycle: 'restoring',
  startedAt: 0,
  detectedAt: null,
  resolvedAt: null,
  affected: { insurerIds: 'all', serviceIds: 'all' },
  known: { confirmed: [], open: [], excluded: [] },
  updates: [said],
  staff: null,
};
const drawWith = (given: Incident) =>
  draw([], {
    entries: feedEntries(
      groupChanges([transitionOf(9, 'bkk-nord', 'app', ['outage', 'normal'])]),
      recentMessages([given], sampleNow),
    ),
  });

it('[U25] a message stands among the changes, in one sentence and with its source, and claims no state', () => {
  drawWith(incident);
  expect(articles()).toEqual([
    '14:22App: AusfallBKK Nordlicht',
    '14:05Meldung 12 zum Sicherheitsvorfall14 Kassen sind zurück.Quelle: dpa, 28.04.2023',
  ]);
  expect(drawn.element.querySelectorAll('article')[1]?.querySelector('.status-tile')).toBeNull();
});

it('[U25] of a small incident it says which; several in a row are counted, an edited one says so', () => {
  const edited = { ...said, number: 13, editedAt: sampleNow, source: { kind: 'reconstructed' as const } };
  drawWith({
    ...incident,
    kind: 'technical',
    title: { de: 'KIM ist langsam', en: null, simple: null },
    updates: [said, edited],
  });
  expect(articles()[1]).toBe(
    '14:05Meldungen 12 bis 13 zur technischen StörungKIM ist langsam: 14 Kassen sind zurück.Quelle: nachgestellt · geändert 14:22 Uhr',
  );
});

it('[U25] what only a later look showed says when that was', () => {
  draw([{ ...transitionOf(9, 'bkk-nord', 'app', ['outage', 'normal'], later(5)), learnedAt: sampleNow } as Transition]);
  expect(articles()).toEqual(['14:17App: AusfallBKK Nordlichterst beim Abruf um 14:22 Uhr bemerkt']);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { groupChanges } from '#domain/change-groups.ts';
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
      groups={groupChanges(transitions)}
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

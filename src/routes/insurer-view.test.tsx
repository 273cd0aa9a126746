// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { OfflineCopy, PastBoard } from '#api/offline-copy.ts';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import { Route } from 'wouter';
import { InsurerCall } from './insurer-call.tsx';
import { InsurerCards } from './insurer-cards.tsx';
import { InsurerView } from './insurer-view.tsx';
import { OtherInsurer } from './other-insurer.tsx';
import { renderPublic, silentSource } from './testing/render-public.tsx';
import { changingLiveBoard } from './testing/told-live-board.ts';
import type { BoardSource } from './use-board-feed.ts';

let drawn: Rendered;
afterEach(() => drawn.unmount());

async function view(address: string, source: BoardSource): Promise<string> {
  const page = (
    <Route path="/kasse/:id">
      <InsurerView source={source} details={{ Search: OtherInsurer, Cards: InsurerCards, Call: InsurerCall }} />
    </Route>
  );
  drawn = await renderPublic(address, page, 'insurer', 'insurerCards');
  return textOf(drawn.element);
}

const catalogSource = silentSource({ 'public/catalog': encodeCatalog(sampleCatalog, 'public') });

it('[Y18] an insurer nobody has is said not to be found, with the names most like it', async () => {
  const text = await view('/kasse/bkk-nordlich', catalogSource);
  expect(text).toContain('bkk-nordlich');
  expect(drawn.element.querySelector('a[href="/kasse/bkk-nord"]')?.textContent).toBe('BKK Nordlicht');
});

it('[Y18] its name stands at once, while the answer is on its way', async () => {
  await view('/kasse/bkk-nord', catalogSource);
  expect(textOf(drawn.element.querySelector('h1'))).toBe('BKK Nordlicht');
  expect(drawn.element.querySelector('[data-level]')).toBeNull();
});

it('[Y12] names the number to call where the insurer is known and nothing of how it stands can be loaded', async () => {
  const contact = { callers: 'everyone', phone: '0000 000 000', web: null, mail: null, hours: null } as const;
  const insurers = sampleCatalog.insurers.map((insurer) => ({ ...insurer, contacts: [contact] }));
  const source = silentSource({ 'public/catalog': encodeCatalog({ ...sampleCatalog, insurers }, 'public') });
  const known = source.liveBoard.getState();
  const failing = { ...known, connection: { ...known.connection, failure: { kind: 'network' as const, text: '' } } };
  const liveBoard = { ...source.liveBoard, getState: () => failing };
  const text = await view('/kasse/bkk-nord', { ...source, liveBoard });
  expect(text).toContain('Der Stand kann gerade nicht geladen werden. Rufen Sie Ihre Kasse an.');
  expect(drawn.element.querySelector('main a[href^="tel:"]')).not.toBeNull();
  expect(text).toContain('Ob das Telefon der Kasse geht, wissen wir gerade nicht.');
});

it('[E13] announces the feed and the calendar of this insurer', async () => {
  const past: PastBoard = { board: sampleBoard, catalog: sampleCatalog, at: sampleNow, isSimulated: false };
  const copy: OfflineCopy = { keepBoard: () => undefined, keep: () => undefined, board: () => past, past: () => null };
  await view('/kasse/bkk-nord', { ...silentSource(), offlineCopy: () => Promise.resolve(copy) });
  const announced = [...document.head.querySelectorAll('link[rel="alternate"][type]')];
  expect(announced.map((link) => [link.getAttribute('href'), link.getAttribute('title')])).toEqual([
    [`${location.origin}/api/v1/public/feed.atom?insurer=bkk-nord`, 'BKK Nordlicht: Störungen'],
    [`${location.origin}/api/v1/public/calendar.ics?insurer=bkk-nord`, 'BKK Nordlicht: Geplante Arbeiten'],
  ]);
});

it('[Y2] without a connection it does not know, and quotes what this device last knew, with its date', async () => {
  const past: PastBoard = { board: sampleBoard, catalog: sampleCatalog, at: sampleNow, isSimulated: false };
  const copy: OfflineCopy = { keepBoard: () => undefined, keep: () => undefined, board: () => past, past: () => null };
  const text = await view('/kasse/bkk-nord', { ...silentSource(), offlineCopy: () => Promise.resolve(copy) });
  expect(text).toContain('Das wissen wir gerade nicht.');
  expect(text).toContain('Zuletzt bekannt, Stand heute, 14:22 Uhr: „Ja.“');
  expect(drawn.element.querySelectorAll('[data-row][data-availability="unknown"]')).toHaveLength(2);
  expect(drawn.element.querySelector('[data-row][data-availability="operational"]')).toBeNull();
});

it('[Z7] a voice hears of each service that goes or comes back, also while the answer in one word stays the same', async () => {
  const liveBoard = changingLiveBoard(sampleBoard, sampleNow);
  await view('/kasse/ek-digital', { ...catalogSource, liveBoard });
  const voice = () => [...drawn.element.querySelectorAll('output')].map(textOf).join('');
  expect(textOf(drawn.element.querySelector('[data-level]'))).toContain('Ja, teilweise.');
  expect(voice()).toBe('');
  const swapped = withSlot(
    withSlot(sampleBoard, 'ek-digital', 2, cell('operational', 'normal')),
    'ek-digital',
    1,
    cell('outage', 'normal'),
  );
  act(() => liveBoard.change(swapped));
  expect(voice()).toBe('EK Digital: Ja, teilweise. 2 von 3 Diensten funktionieren. Nicht erreichbar: KIM-Nachrichten.');
  act(() => liveBoard.change(withSlot(swapped, 'bkk-nord', 1, cell('operational', 'normal'))));
  expect(voice(), 'nothing of others').toContain('Nicht erreichbar: KIM-Nachrichten.');
});

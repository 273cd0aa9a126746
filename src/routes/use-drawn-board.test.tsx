// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Route } from 'wouter';
import { createOfflineCopy, type OfflineCopy, type PastBoard } from '#api/offline-copy.ts';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { hourMs } from '#domain/instant.ts';
import { systemClock } from '#lib/clock.ts';
import { textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import { HomeBeside } from './home-beside.tsx';
import { HomeList } from './home-list.tsx';
import { InsurerCards } from './insurer-cards.tsx';
import { InsurerView } from './insurer-view.tsx';
import { OtherInsurer } from './other-insurer.tsx';
import { PublicHome } from './public-home.tsx';
import { renderPublic, silentSource } from './testing/render-public.tsx';
import { provenLiveBoard } from './testing/told-live-board.ts';
import type { BoardSource } from './use-board-feed.ts';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const past: PastBoard = {
  board: sampleBoard,
  catalog: sampleCatalog,
  at: sampleNow - 24 * hourMs,
  isSimulated: false,
};
const copy: OfflineCopy = { keepBoard: () => undefined, keep: () => undefined, board: () => past, past: () => null };

/** The pointer is well and vouches for what is live, but the catalogue cannot be had: what is drawn is the copy. */
const withoutCatalog: BoardSource = {
  ...silentSource(),
  liveBoard: provenLiveBoard(null, sampleNow),
  offlineCopy: () => Promise.resolve(copy),
};

const insurerPage = (source: BoardSource) => (
  <Route path="/kasse/:id">
    <InsurerView source={source} details={{ Search: OtherInsurer, Cards: InsurerCards }} />
  </Route>
);

const green = '[data-availability="operational"]';

it('[N27] what the live connection vouches for does not vouch for a copy: an insurer that was well is not said to be', async () => {
  drawn = await renderPublic('/kasse/ikk-saale', insurerPage(withoutCatalog), 'insurer', 'insurerCards');
  const text = textOf(drawn.element);
  expect(drawn.element.querySelectorAll('[data-row][data-availability="unknown"]')).toHaveLength(3);
  expect(drawn.element.querySelector(green)).toBeNull();
  expect(drawn.element.querySelector('[data-level]')?.getAttribute('data-level')).toBe('4');
  expect(document.title).toContain('Das wissen wir gerade nicht.');
  expect(text).toContain('Zuletzt bekannt, Stand Mo., 8. Mai 2023, 14:22 Uhr: „Nein.“');
  expect(text).toContain('Stand: Mo., 8. Mai 2023, 14:22 Uhr.');
  expect(text).not.toMatch(/bestätigt|vor \d+ Sekunden/);
});

it('[N27] nor does it on the page of all insurers: no service and no insurer there is said to work', async () => {
  drawn = await renderPublic(
    '/',
    <PublicHome source={withoutCatalog} details={{ Beside: HomeBeside, List: HomeList }} />,
    'home',
  );
  const text = textOf(drawn.element);
  expect(drawn.element.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe('unknown');
  expect(drawn.element.querySelector(green)).toBeNull();
  expect(text).not.toMatch(/funktioniert bei allen Kassen|Dienste funktionieren|Ohne Störung/);
  expect(text).toContain('Stand unbekannt');
  expect(text).toContain('Stand: Mo., 8. Mai 2023, 14:22 Uhr.');
});

it('[N27] a board that came without its catalogue is quoted instead of an older copy, and proves as little', async () => {
  const board = withSlot(sampleBoard, 'ikk-saale', 0, cell('outage', 'normal'));
  const liveBoard = provenLiveBoard(board, sampleNow);
  const kept = createOfflineCopy(window.localStorage, systemClock);
  kept.keep('public/catalog', JSON.stringify(encodeCatalog(sampleCatalog, 'public')));
  const source = { ...withoutCatalog, liveBoard, offlineCopy: () => Promise.resolve(kept) };
  drawn = await renderPublic('/kasse/ikk-saale', insurerPage(source), 'insurer', 'insurerCards');
  const text = textOf(drawn.element);
  expect(text).toContain('Zuletzt bekannt, Stand heute, 14:22 Uhr: „Ja, teilweise.“');
  expect(drawn.element.querySelector('[data-level]')?.getAttribute('data-level')).toBe('4');
  expect(drawn.element.querySelector(green)).toBeNull();
});

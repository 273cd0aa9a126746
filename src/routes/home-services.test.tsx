// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { pairOf, type Availability, type Mode } from '#domain/pair.ts';
import { paintProof } from '#domain/paint.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { cell, sampleBoard, sampleCatalog, withSlot } from '#ui/testing/sample-board.ts';
import { HomeServices } from './home-services.tsx';
import { renderPublic } from './testing/render-public.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

/** The first service, well everywhere but for one insurer: its tile and its words. */
async function firstService(availability: Availability, mode: Mode) {
  const well = withSlot(sampleBoard, 'bkk-nord', 0, cell(availability, mode));
  const services = <HomeServices board={well} catalog={sampleCatalog} proof={paintProof('live', false, true)} />;
  drawn = await renderPublic('/', services, 'home');
  const row = drawn.element.querySelector('li');
  return {
    tile: row?.querySelector('svg')?.outerHTML,
    words: textOf(row?.querySelector('.home-service-count') ?? null),
  };
}

function tileOf(availability: Availability, mode: Mode) {
  const alone = render(<StatusTile {...pairOf(availability, mode)} size={22} okAs="tick" />);
  const html = alone.element.querySelector('svg')?.outerHTML;
  alone.unmount();
  return html;
}

it.each([
  ['maintenance', 'operational', 'normal', 'funktioniert bei allen Kassen'],
  ['fallback', 'operational', 'fallback', 'bei 1 von 3 Kassen betroffen'],
  ['isolated', 'degraded', 'normal', 'bei 1 von 3 Kassen betroffen'],
] as const)('[G19] a service goes by what people get of it: what runs in %s', async (mode, shown, shownMode, words) => {
  expect(await firstService('operational', mode)).toEqual({ tile: tileOf(shown, shownMode), words });
});

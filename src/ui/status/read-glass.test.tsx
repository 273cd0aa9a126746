// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { paint, paintProof } from '#domain/paint.ts';
import { allPairs } from '#domain/pair.ts';
import { cell } from '../testing/sample-board.ts';
import { render, type Rendered } from '../testing/render.ts';
import { cellMarks } from './cell-marks.ts';
import { readGlass } from './read-glass.ts';
import { TilePicture, type TilePictureProps } from './tile-picture.tsx';

const live = paintProof('live', false, true);
let drawn: Rendered | null = null;
afterEach(() => drawn?.unmount());

/** Every pair once, each with its tile and a picture of its own as the sheet of pictures would give it. */
function wall(how: Omit<TilePictureProps, 'painted'> = {}, pairs = allPairs) {
  drawn = render(
    <>
      {pairs.map(({ availability, mode }, index) => {
        const painted = paint(cell(availability, mode), live);
        return (
          <div key={`${availability} ${mode}`} {...cellMarks(`k${index}`, 's', painted, live)}>
            <TilePicture painted={painted} {...how} />
          </div>
        );
      })}
    </>,
  );
  const { element } = drawn;
  const tiles = [...element.querySelectorAll<HTMLElement>('.tile-picture')];
  for (const tile of tiles)
    tile.style.backgroundImage = `url("data:image/svg+xml,${tile.className.split(' ')[1] ?? ''}")`;
  const tileOf = (said: string) => {
    const tile = element.querySelector<HTMLElement>(`.tile-${said}`);
    if (tile === null) throw new Error(`no tile ${said}`);
    return tile;
  };
  return { misdrawn: () => readGlass(element).misdrawn, cells: readGlass(element).cells, tileOf };
}

it('[WL7] every pair drawn with its own tile is drawn right, new or not; a tick stands for what works', () => {
  for (const how of [{}, { isNew: true }, { okAs: 'tick' }] as const) {
    const { misdrawn, cells } = wall(how);
    expect([cells, misdrawn()]).toEqual([allPairs.length, 0]);
    drawn?.unmount();
  }
});

it('[WL7] only what may recede may be drawn receding', () => {
  const { misdrawn } = wall({ quiet: true });
  const loud = allPairs.filter(
    ({ availability, mode }) =>
      mode === 'normal' || availability === 'unknown' || (availability === 'outage' && mode === 'fallback'),
  );
  expect(misdrawn()).toBe(loud.length);
});

it.each<[string, (tileOf: (said: string) => HTMLElement) => void]>([
  [
    'another tile than the cell says',
    (tileOf) => (tileOf('outage-normal').className = 'tile-picture tile-operational-normal'),
  ],
  ['a tile with something before it', (tileOf) => (tileOf('outage-normal').className = 'x tile-outage-normal')],
  ['no tile', (tileOf) => tileOf('outage-normal').remove()],
  ['no picture', (tileOf) => (tileOf('outage-normal').style.backgroundImage = 'none')],
  [
    'a cell that says another state',
    (tileOf) => tileOf('outage-normal').parentElement?.setAttribute('data-mode', 'switchback'),
  ],
  [
    'a cell that says nonsense',
    (tileOf) => tileOf('outage-normal').parentElement?.setAttribute('data-availability', 'fine'),
  ],
])('[WL7] is a false picture: %s', (_, spoil) => {
  const { misdrawn, tileOf } = wall();
  spoil(tileOf);
  expect(misdrawn()).toBe(1);
});

it('[WL7] is a false picture: two states that look the same', () => {
  const { misdrawn, tileOf } = wall();
  tileOf('outage-normal').style.backgroundImage = tileOf('operational-normal').style.backgroundImage;
  expect(misdrawn()).toBe(1);
});

it('[WL7] is a false picture: tiles nobody can see', () => {
  const { misdrawn, tileOf } = wall();
  tileOf('outage-normal').style.visibility = 'hidden';
  tileOf('degraded-normal').style.opacity = '0';
  expect(misdrawn()).toBe(2);
});

import type { Page } from '@playwright/test';
import { expect, lookingTest as test } from '../fixtures.ts';

for (const theme of ['light', 'dark', 'forced colours'] as const) {
  test(`[G37] every tile picture looks as its tile drawn in place: ${theme}`, async ({ page, board }) => {
    await page.emulateMedia(
      theme === 'forced colours' ? { forcedColors: 'active' } : { colorScheme: theme, forcedColors: 'none' },
    );
    await board.open();
    const looks = await laySideBySide(page);
    expect(looks.length).toBeGreaterThanOrEqual(24 + 6 + 2);
    const drawn = await pixelsOf(page, 'drawn');
    const pictured = await pixelsOf(page, 'pictured');
    const pictures = new Map(looks.map((look, index) => [look, difference(pictured, drawn, index, index)]));
    for (const [look, share] of pictures) expect(share, look).toBeLessThan(0.02);
    // the measure tells looks apart: no picture is as near to another pair's drawing
    for (const [first] of pairsIn(looks)) {
      for (const [second] of pairsIn(looks)) {
        if (first === second) continue;
        expect(difference(pictured, drawn, first, second), `${looks[first]} ${looks[second]}`).toBeGreaterThan(0.02);
      }
    }
  });
}

function pairsIn(looks: readonly string[]): [number, string][] {
  return [...looks.entries()].filter(([, look]) => /^tile-(?:operational|degraded|outage|unknown)-/.test(look));
}

/** Two lines of all looks over the board: once drawn in place, once as pictures. */
async function laySideBySide(page: Page): Promise<string[]> {
  return page.evaluate((side) => {
    const drawings = [...document.querySelectorAll('[hidden] > [class^="tile-"]')];
    for (const [id, top] of [
      ['drawn', 0],
      ['pictured', 2 * side],
    ] as const) {
      const line = document.body.appendChild(document.createElement('div'));
      line.id = id;
      Object.assign(line.style, { position: 'fixed', left: '0', top: `${top}px`, zIndex: '99', display: 'flex' });
      line.style.backgroundColor = 'var(--color-surface)';
      for (const drawing of drawings) {
        const place = line.appendChild(document.createElement('span'));
        Object.assign(place.style, { width: `${side}px`, height: `${side}px`, overflow: 'hidden', flex: 'none' });
        const picture = document.createElement('span');
        picture.className = `tile-picture ${drawing.className}`;
        const tile = id === 'drawn' ? (drawing.firstElementChild?.cloneNode(true) ?? picture) : picture;
        place.append(tile);
        if (tile instanceof SVGElement || tile instanceof HTMLElement)
          Object.assign(tile.style, { width: `${side}px`, height: `${side}px` });
      }
    }
    return drawings.map((drawing) => drawing.className);
  }, sidePx);
}

const sidePx = 22;

type Pixels = Readonly<{ width: number; data: readonly number[] }>;

async function pixelsOf(page: Page, id: string): Promise<Pixels> {
  const png = await page.locator(`#${id}`).screenshot();
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return { width: image.width, data: [...context.getImageData(0, 0, image.width, image.height).data] };
  }, png.toString('base64'));
}

/** How far two tiles lie apart: the mean difference of their colours, 0 to 1. */
function difference(one: Pixels, other: Pixels, oneIndex: number, otherIndex: number): number {
  let sum = 0;
  for (let y = 0; y < sidePx; y += 1) {
    for (let x = 0; x < sidePx; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (pixels: Pixels, index: number) =>
          pixels.data[(y * pixels.width + index * sidePx + x) * 4 + channel] ?? 0;
        sum += Math.abs(at(one, oneIndex) - at(other, otherIndex));
      }
    }
  }
  return sum / (sidePx * sidePx * 3 * 255);
}

import type { Page } from '@playwright/test';

/**
 * How many pixels of a picture (PNG, base64) have a colour of health: green, red, amber or violet, by the distance of their channels. Greys and the bluish inks
 * of the tokens lie below it. Counted in a page that shows nothing itself.
 */
export function colouredPixels(counter: Page, picture: string): Promise<number> {
  return counter.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const channels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      if (Math.max(...channels) - Math.min(...channels) > 60) count += 1;
    }
    return count;
  }, picture);
}

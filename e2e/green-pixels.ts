import type { Page } from '@playwright/test';

/**
 * How many pixels of the whole page, and of the icon in its tab, are green: the hue of "works" in either theme, with enough colour in it to be seen.
 * Attributes say what a page means to show, this is what it shows.
 */
export async function greenPixels(page: Page): Promise<number> {
  const png = (await page.screenshot({ fullPage: true, animations: 'disabled' })).toString('base64');
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    let count = countIn(picture, picture.width, picture.height);
    const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
    if (icon.startsWith('data:')) {
      const drawn = new Image();
      drawn.src = icon;
      await drawn.decode();
      count += countIn(drawn, 64, 64);
    }
    return count;

    function countIn(image: CanvasImageSource, width: number, height: number): number {
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      let green = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, greenish = 0, blue = 0] = data.subarray(at, at + 3);
        if (greenish - Math.max(red, blue) >= 10) green += 1;
      }
      return green;
    }
  }, png);
}

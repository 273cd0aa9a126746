import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const beforeAnOutage = { from: '2023-05-09T12:19:00Z', speed: 0 } as const;

/** Instead of a loudspeaker: which notes were begun, and whether anybody opened a way to sound at all. */
async function listenIn(page: Page): Promise<() => Promise<Readonly<{ contexts: number; notes: readonly number[] }>>> {
  await page.addInitScript(() => {
    const heard = { contexts: 0, notes: new Array<number>() };
    Reflect.set(globalThis, 'wallHeard', heard);
    const gain = { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
    class SilentContext extends EventTarget {
      state = 'running';
      currentTime = 0;
      destination = null;
      constructor() {
        super();
        heard.contexts += 1;
      }
      resume = () => Promise.resolve();
      close = () => Promise.resolve();
      createGain = () => ({ gain, connect: () => undefined });
      createOscillator = () => {
        const frequency = { value: 0 };
        return {
          frequency,
          connect: (next: unknown) => next,
          start: () => void heard.notes.push(frequency.value),
          stop: () => undefined,
        };
      };
    }
    Reflect.set(globalThis, 'AudioContext', SilentContext);
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'wallHeard'));
}

test.describe('sound', () => {
  test.use({ worldOptions: beforeAnOutage });

  for (const [asked, contexts, notes] of [
    ['', 0, []],
    ['?ton=p1', 1, [660, 495]],
  ] as const)
    test(`[WL10] asked by “${asked}”: a flood of outages sounds ${contexts} time`, async ({ page, wall, world }) => {
      const heard = await listenIn(page);
      await wall.open(`/wand${asked}`);
      const outages = page.locator('.wall-counter[data-attention="P1"] dd');
      const before = await outages.textContent();
      await world.setClock({ speed: 600 });
      await expect(outages).not.toHaveText(before ?? '', { timeout: 60_000 });
      const seen = new Set<string>();
      while (seen.size < 5) {
        seen.add((await wall.glass()).position ?? '');
        await page.waitForTimeout(200);
      }
      expect(await heard()).toEqual({ contexts, notes });
    });
});

test.describe('what it says of itself', () => {
  test.use({ worldOptions: beforeAnOutage });

  test('[WL16] how to fill the screen, until it is filled; and no pointer stands on it', async ({ page, wall }) => {
    await page.addInitScript(() => {
      Reflect.set(globalThis, 'wallFilled', 0);
      Element.prototype.requestFullscreen = () => {
        Reflect.set(globalThis, 'wallFilled', Number(Reflect.get(globalThis, 'wallFilled')) + 1);
        return Promise.resolve();
      };
      Object.defineProperty(document, 'fullscreenEnabled', { value: true });
    });
    await wall.open();
    const hint = page.locator('.wall-hint');
    await expect(hint).toBeVisible();
    const cursors = await page.evaluate(() =>
      [...document.querySelectorAll('.wall, .wall *')].map((element) => getComputedStyle(element).cursor),
    );
    expect(new Set(cursors)).toEqual(new Set(['none']));
    await page.keyboard.press('Shift');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'wallFilled'))).toBe(0);
    await page.keyboard.press('Enter');
    await expect(hint).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'wallFilled'))).toBe(1);
  });

  test('[WL16] [WL9] that the screen may turn off, where keeping it awake is refused', async ({ page, wall }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'wakeLock', {
        value: { request: () => Promise.reject(new DOMException('low battery', 'NotAllowedError')) },
      }),
    );
    await wall.open();
    await expect(page.locator('.wall-notes')).toContainText('Wachhalten abgelehnt');
  });

  test('[WL16] [WF1] nonsense in every part of its address at once: every part is named in the line, and the wall is as if none had been written', async ({
    page,
    wall,
  }) => {
    const nonsense =
      'anzeige=%20%3Cb%3E&thema=bunt&tag=gestern&nacht=99-3&audienz=alle&dienste=FAX,%F0%9F%92%A3&ton=laut&funk=https://example.org/x&bunt=1';
    await wall.open(`/wand?${nonsense}`);
    const line = page.locator('.wall-ignored');
    const named = (await line.getAttribute('data-ignored'))?.split(' ') ?? [];
    expect(new Set(named)).toEqual(
      new Set(['anzeige', 'thema', 'tag', 'nacht', 'audienz', 'dienste', 'ton', 'funk', 'bunt']),
    );
    // how to fill the screen stands beside it for half a minute
    await page.keyboard.press('Enter');
    await expect(page.locator('.wall-hint')).toHaveCount(0);
    const isWhole = await line.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    expect(isWhole, 'all of them can be read').toBe(true);
    expect(Object.keys((await wall.glass()).cells)).toHaveLength(960);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

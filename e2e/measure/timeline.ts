import type { Browser, Page } from '@playwright/test';
import { serveWorld } from '../served-world.ts';
import { openSession } from './page-metrics.ts';
import { medianOf, quantileOf, rounded } from './statistics.ts';

export type TimelineBench = Readonly<{ name: string; options: readonly string[]; path: string; rounds: number }>;

/**
 * What the timeline costs: main-thread time from the arrival of the history until curve, rows and matrix are painted, and the frames while the scrubber is
 * dragged across the whole window with the small matrix in sight. Goals: ≤ 300 ms; p95 ≤ 33 ms (80 × 12), ≤ 100 ms (1,000 × 20).
 */
export async function benchTimeline(
  within: Browser,
  { name, options, path, rounds }: TimelineBench,
): Promise<Record<string, string | number>> {
  await using world = await serveWorld(options);
  const opened: number[] = [];
  const frames: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await within.newContext({ viewport: { width: 1600, height: 1000 } });
    const page = await context.newPage();
    // the compiler of this script names functions through a helper the page does not have
    await page.addInitScript('globalThis.__name = (named) => named');
    const session = await openSession(page);
    const taskMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
    };
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/history?*', async (route) => {
      const answer = await route.fetch();
      await held;
      await route.fulfill({ response: answer });
    });
    await page.goto(world.origin + path);
    // everything but the history is there
    await page.waitForSelector('.tl-plot');
    await page.waitForTimeout(2_000);
    const before = await taskMs();
    release();
    await page.waitForSelector('.tl-row-picture');
    await page.waitForTimeout(1_000);
    opened.push((await taskMs()) - before);
    frames.push(...(await scrub(page)));
    await context.close();
  }
  return {
    history: name,
    'opening, main thread ms': rounded(medianOf(opened)),
    frames: frames.length,
    'scrubbing, frame p50 ms': rounded(medianOf(frames)),
    'frame p95 ms': rounded(quantileOf(frames, 0.95)),
    'longest ms': rounded(Math.max(...frames)),
  };
}

/** Drags the thumb to and fro for three seconds, a new place each frame; ms from frame to frame. */
async function scrub(page: Page): Promise<number[]> {
  const track = page.locator('.tl-track');
  await track.scrollIntoViewIfNeeded();
  return track.evaluate(async (element) => {
    const box = element.getBoundingClientRect();
    const press = (type: string, share: number) =>
      element.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          button: 0,
          pointerId: 1,
          clientX: box.left + share * box.width,
          clientY: box.top + box.height / 2,
        }),
      );
    // a pointer that is not a real one cannot be captured
    element.setPointerCapture = () => {};
    element.hasPointerCapture = () => true;
    press('pointerdown', 0.05);
    const deltas: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    const begin = last;
    while (last < begin + 3_000) {
      press('pointermove', 0.5 - 0.45 * Math.cos(((last - begin) / 3_000) * 4 * Math.PI));
      const now = await new Promise<number>(requestAnimationFrame);
      deltas.push(now - last);
      last = now;
    }
    return deltas.slice(1);
  });
}

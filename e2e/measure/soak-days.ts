import type { Browser, Page } from '@playwright/test';
import { serveWorld } from '../served-world.ts';
import { feedStream, type FedStream } from './fed-stream.ts';
import { metricsOf, openSession } from './page-metrics.ts';
import type { Line } from './soak-table.ts';
import { medianOf, rounded, slopeOf } from './statistics.ts';

/** 24 hours at 10 changes a second: what a day may cost. */
export const changesPerDay = 864_000;
const limits = { heapMbPerDay: 1, allPaintedMs: 100, longTaskMs: 50 } as const;
const slowdown = 4;
const slowSeconds = 60;
const bursts = 9;

/** Simulated days through the real page as fast as it takes them; then the same changes at their own pace on a slow processor, and all cells at once. */
export async function soakDays(browser: Browser, days: number): Promise<readonly Line[]> {
  await using world = await serveWorld(['--speed', '0']);
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
  // what the compiler of these files calls to keep names is not in the page
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(feedStream);
  const session = await openSession(page);
  await page.goto(`${world.origin}/wand?anzeige=dauerlauf`);
  await page.locator('[data-insurer][data-freshness="live"]').first().waitFor({ timeout: 60_000 });
  await onFed(page, (fed) => fed.run(200_000));

  const samples = [await metricsOf(session)];
  for (let day = 1; day <= days; day += 1) {
    const startedAt = Date.now();
    await page.evaluate(async (changes) => {
      const fed: FedStream = Reflect.get(globalThis, 'lagebildFed');
      await fed.run(changes);
    }, changesPerDay);
    const sample = await metricsOf(session);
    samples.push(sample);
    console.log(
      `day ${day}: ${rounded(sample.heapMb, 2)} MB, ${sample.nodes} nodes, ${sample.listeners} listeners, ${rounded((Date.now() - startedAt) / 1_000)} s`,
    );
  }
  await onFed(page, async (fed) => void fed.takeLongTasks());
  const lines = [
    ...flatness(
      `${days} simulated days`,
      samples.map((sample, x) => ({ x, ...sample })),
    ),
    ...(await burstLines(page)),
  ];
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await onFed(page, async (fed) => void fed.takeLongTasks());
  await page.evaluate(async (seconds) => {
    const fed: FedStream = Reflect.get(globalThis, 'lagebildFed');
    await fed.pace(10, seconds);
  }, slowSeconds);
  const long = await page.evaluate(() => {
    const fed: FedStream = Reflect.get(globalThis, 'lagebildFed');
    return fed.takeLongTasks();
  });
  await page.context().close();
  return [
    ...lines,
    {
      what: `tasks above ${limits.longTaskMs} ms at 10 changes/s, ${slowdown}x slower, ${slowSeconds} s`,
      value: long.length === 0 ? '0' : `${long.length}, longest ${rounded(Math.max(...long))} ms`,
      limit: '0',
      isGood: long.length === 0,
    },
  ];
}

/** Heap by least squares, so that one reading at either end does not decide it; nodes and listeners must be what they were. */
export function flatness(
  what: string,
  samples: readonly Readonly<{ x: number; heapMb: number; nodes: number; listeners: number }>[],
): readonly Line[] {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing was measured');
  const slope = slopeOf(samples.map(({ x, heapMb }) => ({ x, y: heapMb })));
  const growth = (key: 'nodes' | 'listeners') => slopeOf(samples.map((sample) => ({ x: sample.x, y: sample[key] })));
  return [
    {
      what: `${what}: heap per 24 h`,
      value: `${rounded(slope, 3)} MB (${rounded(first.heapMb, 2)} to ${rounded(last.heapMb, 2)} MB)`,
      limit: `< ${limits.heapMbPerDay} MB`,
      isGood: slope < limits.heapMbPerDay,
    },
    ...(['nodes', 'listeners'] as const).map((key) => ({
      what: `${what}: ${key}`,
      value: `${first[key]} to ${last[key]}, ${rounded(growth(key), 2)} per 24 h`,
      limit: 'flat (1 % of them in all)',
      isGood: Math.abs(last[key] - first[key]) <= Math.max(2, first[key] * 0.01),
    })),
  ];
}

async function burstLines(page: Page): Promise<readonly Line[]> {
  const times: number[] = [];
  for (let count = 0; count < bursts; count += 1)
    times.push(
      await page.evaluate(() => {
        const fed: FedStream = Reflect.get(globalThis, 'lagebildFed');
        return fed.changeAll();
      }),
    );
  return [
    {
      what: `all cells at once, arrival to painted, median of ${bursts}`,
      value: `${rounded(medianOf(times))} ms (longest ${rounded(Math.max(...times))} ms)`,
      limit: `<= ${limits.allPaintedMs} ms`,
      isGood: medianOf(times) <= limits.allPaintedMs,
    },
  ];
}

/** One call of what the fed page offers. `call` travels as text: it sees nothing from out here. */
async function onFed(page: Page, call: (fed: FedStream) => Promise<void>): Promise<void> {
  const handle = await page.evaluateHandle(() => {
    const fed: FedStream = Reflect.get(globalThis, 'lagebildFed');
    return fed;
  });
  await handle.evaluate(call);
  await handle.dispose();
}

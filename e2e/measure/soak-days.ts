import type { Browser, Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { serveWorld } from '../served-world.ts';
import { feedStream, type FedStream } from './fed-stream.ts';
import { openSession, settledMetricsOf } from './page-metrics.ts';
import { burstLine, daysLines, tasksLine, type Line, type Sample } from './soak-criteria.ts';
import { rounded } from './statistics.ts';

/** 24 hours at 10 changes a second: what a day may cost. */
const changesPerDay = 864_000;
/** until what is compiled, kept and forgotten has found its size */
const warmUpDays = 0.5;
const slowdown = 4;
const slowSeconds = 60;
/** so many that one in twenty is more than the longest */
const bursts = 40;

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
  await run(page, changesPerDay * warmUpDays);

  const samples: Sample[] = [{ x: 0, ...(await settledMetricsOf(session)) }];
  // six readings at least, whatever a run for trying out asks for
  const steps = Math.max(days, 6);
  for (let step = 1; step <= steps; step += 1) {
    const startedAt = Date.now();
    await run(page, (changesPerDay * days) / steps);
    const sample = { x: (step * days) / steps, ...(await settledMetricsOf(session)) };
    samples.push(sample);
    console.log(
      `day ${rounded(sample.x, 2)}: ${rounded(sample.heapMb, 2)} MB, ${sample.nodes} nodes, ${sample.listeners} listeners, ${rounded((Date.now() - startedAt) / 1_000)} s`,
    );
  }
  const lines = [...daysLines(`${days} simulated days`, samples), burstLine(await burstTimes(page))];
  // marks of the last burst still pulse: what comes is ten changes a second and nothing else
  await pause(8_000);
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
  return [...lines, tasksLine(long, slowdown, slowSeconds)];
}

async function run(page: Page, changes: number): Promise<void> {
  await page.evaluate(async (count) => {
    const fed: FedStream = Reflect.get(globalThis, 'lagebildFed');
    await fed.run(count);
  }, changes);
}

async function burstTimes(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let count = 0; count < bursts; count += 1)
    times.push(
      await page.evaluate(() => {
        const fed: FedStream = Reflect.get(globalThis, 'lagebildFed');
        return fed.changeAll();
      }),
    );
  return times;
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

import type { Browser, CDPSession } from '@playwright/test';
import { openSession } from './page-metrics.ts';
import { medianOf, rounded } from './statistics.ts';

/** A phone of the middle class on a slow line: an eighth of the bytes of 1.6 Mbit/s, every request 150 ms away, a quarter of the processor. */
const phone = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true } as const;
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

/** What a reader waits for on a public page: until the answer stands, how much it moves meanwhile, and what had to be fetched. */
export async function benchAnswer(
  within: Browser,
  { name, url, answer, rounds }: Readonly<{ name: string; url: string; answer: string; rounds: number }>,
): Promise<Record<string, string | number>> {
  const runs: (Answer & Weights)[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await within.newContext(phone);
    const page = await context.newPage();
    const session = await openSession(page);
    const weights = weigh(session);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watchAnswer, answer);
    // told by the page, because a harness that asks loads its own script into it, at a time when it has enough to do
    const stands = new Promise<void>((resolve) => session.on('Runtime.bindingCalled', () => resolve()));
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'lagebildStands' });
    await page.goto(url, { waitUntil: 'commit' });
    await stands;
    // what comes after the answer must not move it either
    await page.waitForTimeout(3_000);
    const seen = await page.evaluate((): Answer => Reflect.get(globalThis, 'lagebildAnswer'));
    runs.push({ ...seen, ...weights });
    await context.close();
  }
  const median = (of: (run: Answer & Weights) => number) => rounded(medianOf(runs.map(of)));
  return {
    page: name,
    'answer painted ms': median((run) => run.paintedAt ?? Number.NaN),
    'first contentful paint ms': median((run) => run.firstPaint),
    CLS: Math.max(...runs.map((run) => run.shift)).toFixed(3),
    'script kB': median((run) => run.script / 1_000),
    'font kB': median((run) => run.font / 1_000),
    'all kB': median((run) => run.all / 1_000),
  };
}

type Weights = Readonly<{ script: number; font: number; all: number }>;

type Answer = Readonly<{ paintedAt: number | null; shift: number; firstPaint: number }>;

/** Runs in the page before anything else. `selector` finds the answer as soon as it stands. */
function watchAnswer(selector: string): void {
  const seen: { paintedAt: number | null; shift: number; firstPaint: number } = {
    paintedAt: null,
    shift: 0,
    firstPaint: Number.NaN,
  };
  Object.assign(globalThis, { lagebildAnswer: seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') === false) seen.shift += Number(Reflect.get(entry, 'value'));
  });
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
  });
  const look = () => {
    if (document.querySelector(selector) === null) return void requestAnimationFrame(look);
    const channel = new MessageChannel();
    // a message posted in a frame is read when that frame has been painted
    channel.port1.addEventListener('message', () => {
      seen.paintedAt = performance.now();
      Reflect.get(globalThis, 'lagebildStands')('');
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** Bytes on the wire by kind, as they come in. */
function weigh(session: CDPSession): Weights {
  const weights = { script: 0, font: 0, all: 0 };
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weights.all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') weights.script += encodedDataLength;
    if (kinds.get(requestId) === 'Font') weights.font += encodedDataLength;
  });
  return weights;
}

import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { createWorld } from '#simulation/world.ts';
import { encodeBoard } from '#contract/codec/board-codec.ts';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { benchHistory } from '#domain/history.bench.ts';
import { browserFlags, findBrowser } from '../browser.ts';
import { buildApp, serveWorld } from '../served-world.ts';
import { benchAnswer } from './answer.ts';
import { metricsOf, openSession, watchFrames, type FramePaints } from './page-metrics.ts';
import { medianOf, quantileOf, rounded } from './statistics.ts';

/**
 * `npm run bench`: what seeking costs, what travels, what a board costs to open and to keep up to date. Medians of several runs in one go;
 * on a machine that does other things compare ratios within a run, not figures between runs. `--rounds 3` for a quick look, `--only phone` for one part.
 */
const parts = ['history', 'wire', 'opening', 'phone', 'updates', 'scrolling'] as const;
const rounds = Number(optionOf('--rounds')) || 7;
const only = optionOf('--only');
if (only !== undefined && !parts.some((part) => part === only))
  throw new Error(`--only takes one of ${parts.join(', ')}, not ${only}.`);
const watchMs = 20_000;

if (isWanted('history')) {
  console.log('\nSeeking in a history');
  console.table(benchHistory());
}
if (isWanted('wire')) {
  console.log('\nOn the wire (bytes, brotli)');
  console.table(wireSizes());
}
if (only !== 'history' && only !== 'wire') await benchInBrowser();

async function benchInBrowser(): Promise<void> {
  buildApp();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
  try {
    if (isWanted('opening')) {
      console.log(`\nOpening the board, median of ${rounds} cold loads`);
      console.table([
        await benchOpening(browser, '80 × 12', ['--scenario', 'spring-2023'], '/lage'),
        await benchOpening(browser, '1,000 × 20', ['--scenario', 'storm'], '/lage'),
      ]);
    }
    if (isWanted('phone')) {
      console.log(`\nThe answer on a phone (4 × slower, 1.6 Mbit/s, 150 ms), median of ${rounds} cold loads`);
      console.table(await benchAnswers(browser));
    }
    if (isWanted('updates')) {
      console.log(`\nKeeping it up to date, ${watchMs / 1_000} s each`);
      console.table(await benchAllUpdates(browser));
    }
    if (isWanted('scrolling')) {
      console.log('\nScrolling it while it changes, 60 turns of the wheel');
      console.table([
        await benchScrolling(browser, '80 × 12', ['--from', '2023-05-09T06:00:00Z', '--speed', '2000']),
        await benchScrolling(browser, '1,000 × 20, 50 changes/s', ['--scenario', 'storm']),
      ]);
    }
  } finally {
    await browser.close();
  }
}

function isWanted(part: (typeof parts)[number]): boolean {
  return only === undefined || only === part;
}

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function benchAllUpdates(within: Browser): Promise<Record<string, string | number>[]> {
  const spring = ['--from', '2023-05-09T06:00:00Z', '--speed', '2000'];
  return [
    await benchUpdates(within, '80 × 12', spring, '/lage'),
    await benchUpdates(within, '80 × 12, all rows', spring, '/lage?gruppe=keine&sort=name'),
    await benchUpdates(within, '1,000 × 20, 50 changes/s', ['--scenario', 'storm'], '/lage'),
  ];
}

function wireSizes(): Record<string, string | number>[] {
  const world = createWorld('spring-2023', 2023, 0);
  const sizeOf = (body: unknown) => brotliCompressSync(JSON.stringify(body)).byteLength;
  const stepMs = 6 * 3_600_000;
  const steps = Math.floor((world.window.to - world.window.from) / stepMs);
  const boards = Array.from({ length: steps }, (_, step) => world.boardAt(world.window.from + step * stepMs));
  const sizes = boards.map((board) => sizeOf(encodeBoard(board, { audience: 'staff', generatedAt: board.asOf })));
  return [
    { body: `board, worst of ${steps} instants`, bytes: Math.max(...sizes), limit: 6 * 1024 },
    { body: 'board, median', bytes: medianOf(sizes), limit: 6 * 1024 },
    { body: 'public catalogue', bytes: sizeOf(encodeCatalog(world.catalog, 'public')), limit: '' },
  ];
}

async function benchOpening(
  within: Browser,
  name: string,
  options: readonly string[],
  path: string,
): Promise<Record<string, string | number>> {
  await using world = await serveWorld(options);
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await within.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const session = await openSession(page);
    let bytes = 0;
    await session.send('Network.enable');
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
    await page.goto(world.origin + path);
    const isReady = () => performance.getEntriesByName('board-ready')[0]?.startTime ?? null;
    const readyMs = await (await page.waitForFunction(isReady)).jsonValue();
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    runs.push({ ...(await metricsOf(session)), readyMs: readyMs ?? Number.NaN, kb: bytes / 1024, elements });
    await context.close();
  }
  return {
    board: name,
    'board-ready ms': rounded(medianOf(runs.map((run) => run.readyMs))),
    'main thread ms': rounded(medianOf(runs.map((run) => run.taskMs))),
    'kB on the wire': rounded(medianOf(runs.map((run) => run.kb))),
    'heap MB': rounded(medianOf(runs.map((run) => run.heapMb))),
    elements: medianOf(runs.map((run) => run.elements)),
  };
}

async function benchAnswers(within: Browser): Promise<Record<string, string | number>[]> {
  await using world = await serveWorld(['--from', '2023-05-03T10:00:00Z', '--speed', '1']);
  const pages = [
    { name: 'home', path: '/', answer: '[data-verdict]' },
    { name: 'an insurer', path: '/kasse/bkk-nordlicht', answer: '.insurer-verdict[data-level]' },
  ];
  const results = [];
  for (const { name, path, answer } of pages)
    results.push(await benchAnswer(within, { name, url: world.origin + path, answer, rounds }));
  return results;
}

async function benchUpdates(
  within: Browser,
  name: string,
  options: readonly string[],
  path: string,
): Promise<Record<string, string | number>> {
  await using world = await serveWorld(options);
  const context = await within.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // the compiler of this script names functions through a helper the page does not have
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchFrames);
  const session = await openSession(page);
  await page.goto(world.origin + path);
  await page.waitForFunction(() => performance.getEntriesByName('board-ready').length > 0);
  await page.waitForTimeout(2_000);
  const before = await metricsOf(session);
  await page.evaluate(() =>
    Object.assign(Reflect.get(globalThis, 'lagebildFrames'), { changes: 0, changeToPaintMs: [], longTasksMs: [] }),
  );
  await page.waitForTimeout(watchMs);
  const seen = await page.evaluate((): FramePaints => Reflect.get(globalThis, 'lagebildFrames'));
  const after = await metricsOf(session);
  await context.close();
  return {
    board: name,
    'changes per s': rounded(seen.changes / (watchMs / 1_000)),
    'cells painted': seen.changeToPaintMs.length,
    'change → paint p50 ms': rounded(medianOf(seen.changeToPaintMs)),
    'change → paint p95 ms': rounded(quantileOf(seen.changeToPaintMs, 0.95)),
    'main thread ms per s': rounded((after.taskMs - before.taskMs) / (watchMs / 1_000)),
    'tasks over 50 ms': seen.longTasksMs.length,
    'longest task ms': seen.longTasksMs.length === 0 ? '< 50' : rounded(Math.max(...seen.longTasksMs)),
    'heap MB': rounded(after.heapMb),
  };
}

async function benchScrolling(
  within: Browser,
  name: string,
  options: readonly string[],
): Promise<Record<string, string | number>> {
  await using world = await serveWorld(options);
  const context = await within.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${world.origin}/lage?gruppe=keine&sort=name`);
  await page.waitForFunction(() => performance.getEntriesByName('board-ready').length > 0);
  await page.mouse.move(400, 600);
  const frames = page.evaluate(async () => {
    const deltas: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    const end = last + 6_000;
    while (last < end) {
      const now = await new Promise<number>(requestAnimationFrame);
      deltas.push(now - last);
      last = now;
    }
    return deltas;
  });
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, turn < 40 ? 300 : -500);
    await page.waitForTimeout(80);
  }
  const deltas = await frames;
  await context.close();
  return {
    board: name,
    frames: deltas.length,
    'frame p50 ms': rounded(medianOf(deltas)),
    'frame p95 ms': rounded(quantileOf(deltas, 0.95)),
    'longest ms': rounded(Math.max(...deltas)),
  };
}

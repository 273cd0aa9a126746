import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../browser.ts';
import { buildApp, serveWorld } from '../served-world.ts';
import { metricsOf, openSession, type PageMetrics } from './page-metrics.ts';
import { rounded, slopeOf } from './statistics.ts';

/**
 * `npm run soak`: leaves views open under far more changes than life brings, over the real stream, and watches what must stay flat.
 * `--minutes 30` for a longer one. Fails (exit 1) on a breach; figures are of this machine and this run.
 */
const minutes = Number(process.argv[process.argv.indexOf('--minutes') + 1]) || 5;
const views = ['/lage', '/wand', '/'];
const samplesWanted = 12;
/** 24 hours at 10 changes a second: what a day may cost */
const changesPerDay = 864_000;
const limits = { heapMbPerDay: 1, nodes: 0.02, listeners: 0 };

buildApp();
await using world = await serveWorld(['--scenario', 'storm']);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
let breaches = 0;
for (const view of views) breaches += await soak(view);
await browser.close();
process.exitCode = breaches === 0 ? 0 : 1;

async function soak(view: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const session = await openSession(page);
  await page.goto(world.origin + view);
  await page.waitForTimeout(20_000);
  const samples: Sample[] = [];
  for (let index = 0; index < samplesWanted; index += 1) {
    samples.push({ seq: await headSeq(), ...(await metricsOf(session)) });
    await page.waitForTimeout((minutes * 60_000) / views.length / samplesWanted);
  }
  await page.close();
  return report(view, samples);
}

type Sample = PageMetrics & Readonly<{ seq: number }>;

async function headSeq(): Promise<number> {
  const pointer: unknown = await (await fetch(`${world.origin}/api/v1/staff/pointer`)).json();
  if (typeof pointer === 'object' && pointer !== null && 'seq' in pointer) return Number(pointer.seq);
  throw new Error('The pointer has no seq.');
}

function report(view: string, samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing was measured');
  const heapMbPerDay = slopeOf(samples.map(({ seq, heapMb }) => ({ x: seq, y: heapMb }))) * changesPerDay;
  const heapMb = last.heapMb - first.heapMb;
  const nodes = last.nodes / first.nodes - 1;
  const listeners = last.listeners - first.listeners;
  const isFlat = heapMb < limits.heapMbPerDay && Math.abs(nodes) <= limits.nodes && listeners <= limits.listeners;
  console.table([
    {
      view,
      changes: last.seq - first.seq,
      'heap MB': `${rounded(first.heapMb, 2)} → ${rounded(last.heapMb, 2)}`,
      'heap slope, MB per 864,000 changes': rounded(heapMbPerDay, 2),
      nodes: `${first.nodes} → ${last.nodes}`,
      listeners: `${first.listeners} → ${last.listeners}`,
      verdict: isFlat ? 'flat' : 'BREACH',
    },
  ]);
  return isFlat ? 0 : 1;
}

import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from './e2e/browser.ts';
import { serveWorld } from './e2e/served-world.ts';
import { feedStream } from './e2e/measure/fed-stream.ts';
import { writeFileSync } from 'node:fs';
const mode = process.argv[2] ?? 'all';
const rate = Number(process.argv[3] ?? 4);
const secs = Number(process.argv[4] ?? 20);
const world = await serveWorld(['--speed', '0', ...(process.argv[5]?['--from',process.argv[5]]:[])]);
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags()] });
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
await page.addInitScript('globalThis.__name = (named) => named');
await page.addInitScript(feedStream);
const s = await page.context().newCDPSession(page);
await page.goto(`${world.origin}/wand?anzeige=dauerlauf`);
await page.locator('[data-insurer][data-freshness="live"]').first().waitFor({ timeout: 60000 });
await page.waitForTimeout(1500);
await page.evaluate(() => (globalThis as any).lagebildFed.run(19200));
await page.waitForTimeout(1500);
await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 200 });
const trace = mode.includes('trace'); const prof = mode.includes('prof');
if (mode.startsWith('all')) {
  const times: number[] = [];
  if (prof) await s.send('Profiler.start');
  if (trace) await browser.startTracing(page, { path: '/tmp/wallrun-trace.json' });
  for (let i = 0; i < 7; i++) times.push(await page.evaluate(() => (globalThis as any).lagebildFed.changeAll()));
  console.log('all960', times.map((t) => Math.round(t)).join(' '), 'median', Math.round(times.sort((a,b)=>a-b)[3]));
} else {
  await s.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluate(() => (globalThis as any).lagebildFed.pace(10, 5));
  await page.evaluate(() => (globalThis as any).lagebildFed.takeLongTasks());
  if (prof) await s.send('Profiler.start');
  if (trace) await browser.startTracing(page, { path: '/tmp/wallrun-trace.json' });
  await page.evaluate((n) => (globalThis as any).lagebildFed.pace(10, n), secs);
  const l = await page.evaluate(() => (globalThis as any).lagebildFed.takeLongTasks());
  console.log('pace', rate + 'x', secs + 's', 'long', l.length, 'max', Math.round(Math.max(0, ...l)), l.map((x: number) => Math.round(x)).slice(0, 40).join(' '));
}
if (trace) await browser.stopTracing();
if (prof) { const { profile } = await s.send('Profiler.stop');
writeFileSync('/tmp/wallrun.cpuprofile', JSON.stringify(profile)); }
await browser.close();
await world[Symbol.asyncDispose]();

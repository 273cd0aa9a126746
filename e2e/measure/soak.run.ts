import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../browser.ts';
import { buildApp } from '../served-world.ts';
import { soakDays } from './soak-days.ts';
import { soakMinutes } from './soak-minutes.ts';
import { printTable } from './soak-table.ts';

/**
 * `npm run soak`: a wall under weeks of changes. First 14 simulated days through the real parser, live board and page at speed, then 30 real minutes over the real
 * stream with connections that end, 503s, gaps and silence. `--days 2`, `--minutes 5`; 0 leaves a part out. Fails (exit 1) on a breach; figures are of this machine and
 * this run, and a machine that does other things too is slow: `chrt -r 5 npm run soak`.
 */
const days = numberAfter('--days', 14);
const minutes = numberAfter('--minutes', 30);

buildApp();
// without this the browser rounds what it says of its heap
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [...browserFlags(), '--enable-precise-memory-info'],
});
const lines = [
  ...(days > 0 ? await soakDays(browser, days) : []),
  ...(minutes > 0 ? await soakMinutes(browser, minutes) : []),
];
await browser.close();
process.exitCode = printTable(lines);

function numberAfter(name: string, otherwise: number): number {
  const index = process.argv.indexOf(name);
  if (index === -1) return otherwise;
  const value = Number(process.argv[index + 1]);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new Error(`${name} needs a number, such as ${name} ${otherwise}`);
}

import type { Page, Response } from '@playwright/test';
import { expect, lookingTest as test } from '../fixtures.ts';

/**
 * What a phone on a slow line has to fetch. Sizes as they travel. The scripts are at most what they weigh today, so that they can only become lighter:
 * React, router and query are 69 kB of them, and the goal of 83 kB asks for a page without the query library and with less to decode before its answer.
 */
const budget = { scripts: 126_000, fonts: 60_000 };

/** Words that stand in code no public page may carry. */
const strangers = {
  'the event stream': 'text/event-stream',
  'the staff catalogue': 'Jetzt handeln',
  'the matrix': 'aria-colcount',
  'the simulation': 'spring-2023',
  'the mock worker': 'mockServiceWorker',
  charts: 'recharts',
} as const;

for (const [path, texts] of [
  ['/', 'Ist meine Krankenkasse betroffen?'],
  ['/kasse/:insurer', null],
  ['/en/kasse/:insurer', null],
  ['/leicht/kasse/:insurer', null],
] as const) {
  test(`[J10] ${path} is light, and carries nothing of other views`, async ({ page, world }) => {
    const [insurer] = (await world.catalog('public')).insurers;
    const arrived = listen(page);
    await page.goto(path.replace(':insurer', insurer?.id ?? ''));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    if (texts !== null) await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts);

    const scripts = await Promise.all(arrived.of('script').map(measured));
    expect(sum(scripts), scripts.map(({ name, size }) => `${name} ${size}`).join('\n')).toBeLessThanOrEqual(
      budget.scripts,
    );
    const code = scripts.map(({ text }) => text).join('\n');
    expect(code.length).toBeGreaterThan(100_000);
    for (const [what, word] of Object.entries(strangers)) expect(code.includes(word), what).toBe(false);

    const fonts = await Promise.all(arrived.of('font').map(measured));
    expect(fonts, 'one file: plain German needs no other').toHaveLength(1);
    expect(sum(fonts)).toBeLessThanOrEqual(budget.fonts);
  });
}

function listen(page: Page) {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return { of: (type: string) => responses.filter((one) => one.request().resourceType() === type) };
}

/** The size as it came over the line. */
async function measured(response: Response) {
  const encoding = await response.headerValue('content-encoding');
  const size = Number(await response.headerValue('content-length'));
  expect(size, `${response.url()} tells its length`).toBeGreaterThan(0);
  const isText = response.request().resourceType() === 'script';
  if (isText && size > 1_000) expect(encoding, response.url()).toBe('br');
  return { name: new URL(response.url()).pathname, size, text: isText ? await response.text() : '' };
}

function sum(all: readonly Readonly<{ size: number }>[]): number {
  return all.reduce((total, { size }) => total + size, 0);
}

import type { Browser, Page } from '@playwright/test';
import { decodeWalls, type Walls } from '#contract/walls-codec.ts';
import { wallAlarmOf } from '#domain/wall-beacon.ts';
import { WallPage } from './pages/wall-page.ts';
import type { World } from './world.ts';

/** What the receiver of signs of life knows. */
export async function wallsOf(world: World): Promise<Walls> {
  const decoded = decodeWalls(await world.json('/simulation/beacons'));
  if (!decoded.ok) throw new Error(decoded.refusal);
  return decoded.value;
}

/** By name. */
export function alarmsIn({ reports, generatedAt }: Walls): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reports.map((report) => [report.beacon.wallId, wallAlarmOf(report, generatedAt) ?? 'fine']),
  );
}

/** The next drawing of the whole wall fails, once it has drawn cells: outside every panel. */
export async function breakRoot(page: Page): Promise<void> {
  await page.evaluate(() => {
    const Whole = URLSearchParams;
    class Broken extends Whole {
      constructor(search: string) {
        if (document.querySelector('[data-insurer]') !== null) throw new Error('broken on purpose');
        super(search);
      }
    }
    Reflect.set(globalThis, 'URLSearchParams', Broken);
    history.replaceState(null, '', `${location.search}&kaputt`);
  });
}

/** A screen of its own. */
export async function openWall(browser: Browser, world: World, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await new WallPage(page).open(`${world.origin}/wand?anzeige=${name}`);
  return page;
}

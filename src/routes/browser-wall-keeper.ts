import type { Client } from '#api/client.ts';
import { createPageInstance } from '#api/page-instance.ts';
import { createReloadMemory } from '#api/reload-memory.ts';
import { browserTimers } from '#api/timers.ts';
import { createWallKeeper, type WallKeeper } from '#api/wall-keeper.ts';
import type { Audience } from '#domain/audience.ts';
import { minuteMs, secondMs } from '#domain/instant.ts';
import type { WallBeacon } from '#domain/wall-beacon.ts';
import { systemClock } from '#lib/clock.ts';
import type { Glass } from '#ui/status/read-glass.ts';

export type BrowserWallKeeperOptions = Readonly<{
  wallId: string;
  audience: Audience;
  client: Client;
  /** where signs of life go on this origin, and where else on it */
  receiver: string;
  outside: readonly string[];
  readAgeMs: () => number | null;
  /** what is drawn, by the document itself */
  readGlass: () => Glass;
  /** drawing has failed as a whole */
  hasCrashed: () => boolean;
}>;

/** The keeper of a wall in a real browser: reads the document, measures the page, reloads it. */
export function createBrowserWallKeeper(options: BrowserWallKeeperOptions): WallKeeper {
  const { hasCrashed, readAgeMs, readGlass, ...rest } = options;
  return createWallKeeper({
    ...rest,
    instance: instance.name,
    build: ownBuild(),
    send: sendBeacon,
    servedBuild: readServedBuild,
    read: async () => ({
      ...readGlass(),
      heapMb: heapMb(),
      fps: await measureFps(),
      ageMs: readAgeMs(),
      hasCrashed: hasCrashed(),
    }),
    memory,
    uptimeMs: () => performance.now(),
    reload: () => void reloadCovered(),
    clock: systemClock,
    timers: browserTimers,
  });
}

const memory = createReloadMemory(() => sessionStorage);
const instance = createPageInstance(() => sessionStorage);

/** Whether this page is what came after a reload of the wall's own. */
export function hasJustReloaded(): boolean {
  const last = memory.read()?.at(-1);
  return last !== undefined && performance.timeOrigin - last.at < afterReloadMs;
}

const afterReloadMs = minuteMs;

/** What says that it loads anew is on the glass first; a page that draws no more is reloaded all the same. */
async function reloadCovered(): Promise<void> {
  const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, secondMs))]);
  instance.keep();
  location.reload();
}

/** The name of the program that runs here; null where it was not built. */
export function ownBuild(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null;
}

/** Only Chromium tells, and the DOM's types do not know of it. */
function heapMb(): number | null {
  const memory: unknown = Reflect.get(performance, 'memory');
  const used =
    typeof memory === 'object' && memory !== null && 'usedJSHeapSize' in memory ? memory.usedJSHeapSize : null;
  return typeof used === 'number' ? Math.round(used / 2 ** 20) : null;
}

const fpsSampleMs = 1_000;

/** Frames in one second, now: counting all the time would be work for weeks. Out of sight there are none. */
async function measureFps(): Promise<number> {
  let frames = 0;
  let handle = 0;
  const count = () => {
    frames += 1;
    handle = requestAnimationFrame(count);
  };
  handle = requestAnimationFrame(count);
  await new Promise((resolve) => setTimeout(resolve, fpsSampleMs));
  cancelAnimationFrame(handle);
  return Math.min(frames, 1_000);
}

const patienceMs = 8_000;

async function sendBeacon(path: string, beacon: WallBeacon): Promise<number | null> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(beacon),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.status;
  } catch {
    return null;
  }
}

async function readServedBuild(): Promise<string | null> {
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}version.json`, {
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const body: unknown = answer.ok ? await answer.json() : null;
    if (typeof body !== 'object' || body === null || !('build' in body)) return null;
    return typeof body.build === 'string' && body.build !== '' ? body.build : null;
  } catch {
    return null;
  }
}

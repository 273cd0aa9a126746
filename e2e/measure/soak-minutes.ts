import type { Browser } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '#simulation/faults/fault.ts';
import { readGlass } from '../painted-cells.ts';
import { startWorld } from '../world.ts';
import { openSession, settledMetricsOf } from './page-metrics.ts';
import { minutesLines, type Line, type Sample } from './soak-criteria.ts';
import { rounded } from './statistics.ts';

/** What happens to a connection in weeks, here one after the other, each for as long as `seconds` says and then mended. */
const troubles: readonly Readonly<{ name: string; faults: readonly Fault[]; seconds: number }>[] = [
  { name: 'rotation', faults: [{ kind: 'cutStreams' }], seconds: 5 },
  { name: 'gap', faults: [{ kind: 'gap', count: 12 }], seconds: 5 },
  { name: '503', faults: [{ kind: 'refuseStream', status: 503, retryAfter: 2 }, { kind: 'cutStreams' }], seconds: 12 },
  { name: 'reset', faults: [{ kind: 'reset' }], seconds: 5 },
  { name: 'silence', faults: [{ kind: 'silentStream' }], seconds: 18 },
];

/** Real minutes over the real socket, with everything that goes wrong there; the wall must come out as it went in. */
export async function soakMinutes(browser: Browser, minutes: number): Promise<readonly Line[]> {
  const world = await startWorld({ speed: 1_500 });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
    const session = await openSession(page);
    await page.goto(`${world.origin}/wand?anzeige=dauerlauf`);
    const startedAt = Date.now();
    const end = startedAt + minutes * 60_000;
    const warmUntil = startedAt + (minutes * 60_000) / 6;
    const samples: Sample[] = [];
    let sockets = 0;
    let count = 0;
    while (Date.now() < end || samples.length < 6) {
      const trouble = troubles[count % troubles.length];
      count += 1;
      await world.setFaults(...(trouble?.faults ?? []));
      await pause((trouble?.seconds ?? 0) * 1_000);
      await world.setFaults();
      await pause(8_000);
      sockets = Math.max(sockets, await world.streamCount());
      // like with like: a wall that has come back
      await page.locator('[data-insurer][data-freshness="live"]').first().waitFor({ timeout: 60_000 });
      if (Date.now() < warmUntil) continue;
      const sample = { x: (Date.now() - startedAt) / 60_000, ...(await settledMetricsOf(session)) };
      samples.push(sample);
      console.log(
        `minute ${rounded(sample.x)}, after ${trouble?.name ?? ''}: ${rounded(sample.heapMb, 2)} MB, ${sample.nodes} nodes, ${sample.listeners} listeners`,
      );
    }
    await world.setClock({ speed: 0 });
    await pause(20_000);
    const { epoch, seq } = (await world.pointer()).position;
    const { position } = await readGlass(page);
    await page.context().close();
    return [
      ...minutesLines(`${minutes} real minutes, ${count} troubles`, samples),
      { what: 'open streams at the most', value: String(sockets), limit: '<= 2', isGood: sockets <= 2 },
      {
        what: 'shows at the end what the server says',
        value: position ?? 'nothing',
        limit: `${epoch}:${seq}`,
        isGood: position === `${epoch}:${seq}`,
      },
    ];
  } finally {
    await world.stop();
  }
}

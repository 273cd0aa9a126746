import type { Browser } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '#simulation/faults/fault.ts';
import { readGlass } from '../painted-cells.ts';
import { startWorld } from '../world.ts';
import { metricsOf, openSession } from './page-metrics.ts';
import { changesPerDay, flatness } from './soak-days.ts';
import type { Line } from './soak-table.ts';

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
    await pause(20_000);
    const first = (await world.pointer()).position;
    const end = Date.now() + minutes * 60_000;
    const samples: { x: number; heapMb: number; nodes: number; listeners: number }[] = [];
    let sockets = 0;
    let count = 0;
    while (Date.now() < end || samples.length < 3) {
      const { seq } = (await world.pointer()).position;
      samples.push({ x: (seq - first.seq) / changesPerDay, ...(await metricsOf(session)) });
      const trouble = troubles[count % troubles.length];
      count += 1;
      await world.setFaults(...(trouble?.faults ?? []));
      await pause((trouble?.seconds ?? 0) * 1_000);
      await world.setFaults();
      await pause(10_000);
      sockets = Math.max(sockets, await world.streamCount());
    }
    await world.setClock({ speed: 0 });
    await pause(20_000);
    const { epoch, seq } = (await world.pointer()).position;
    const { position } = await readGlass(page);
    await page.context().close();
    return [
      ...flatness(`${minutes} real minutes, ${count} troubles`, samples),
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

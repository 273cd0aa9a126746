import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { situationDe } from '../situation/situation-words-de.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi, type Served } from '../testing/serve.ts';

describe('the page without the app, served', () => {
  const { simulation, time } = createSampleSimulation({ from: '2023-04-28T10:00:00Z', speed: 0 });
  let served: Served;
  beforeAll(async () => (served = await serveApi(simulation)));
  afterAll(async () => served.close());
  const get = (query = '') => fetch(`${served.origin}/api/v1/public/lage.html${query}`);

  it('[E6] is inert by its headers too, and another language is an address', async () => {
    const response = await get('?sprache=en');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(await response.text()).toContain('<html lang="en">');
    expect((await get('?sprache=fr')).status).toBe(400);
  });

  it('[E5] says that it is stale when what it is made from no longer moves', async () => {
    expect(await (await get()).text()).not.toContain(situationDe.stale);
    simulation.faults.put([{ fault: { kind: 'oldPointer' }, forMs: null }]);
    time.advance(120_000);
    expect(await (await get()).text()).toContain(situationDe.stale);
  });
});

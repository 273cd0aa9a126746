import { expect, it } from 'vitest';
import { encodeInstant } from '#contract/instant-codec.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi } from '../testing/serve.ts';

it('[E11] a badge of a service whose source is silent says unknown, never what was last heard', async () => {
  const { world } = createSampleSimulation().simulation.moment().run;
  const silent = world.transitions.find(({ observedAt, to }) => observedAt !== null && to.availability !== 'unknown');
  if (silent === undefined) throw new Error('no source falls silent in this world');
  const { simulation } = createSampleSimulation({ from: encodeInstant(silent.knownAt), speed: 0 });
  const served = await serveApi(simulation);
  const address = `${served.origin}/api/v1/public/badge/${silent.insurerId}/${silent.serviceId}.svg`;
  const svg = await (await fetch(address)).text();
  expect(svg).toMatch(/Stand unbekannt/);
  expect(svg).toContain('stroke-dasharray');
  expect(svg).not.toMatch(/#0a7246|#e3f3ea/);
  await served.close();
});

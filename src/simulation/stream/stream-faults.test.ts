import { describe, expect, it } from 'vitest';
import { parseFaults } from '../faults/parse-faults.ts';
import type { Simulation } from '../simulation.ts';
import type { RawOptions } from '../simulation-options.ts';
import { listen } from '../testing/listen.ts';
import { seqsOf } from '../testing/read-events.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';

const busy: RawOptions = { from: '2023-05-09T11:00:00Z', speed: 600 };

function put(simulation: Simulation, ...faults: readonly object[]): void {
  const parsed = parseFaults({ faults });
  if (!parsed.ok) throw new Error(parsed.problem.field);
  simulation.faults.put(parsed.value);
}

describe('a stream with a fault', () => {
  it('[X15] is silent, or beats not, for as long as the fault lasts', () => {
    const heard = listen(createSampleSimulation(busy), null);
    heard.events();
    put(heard.simulation, { kind: 'silentStream', forMs: 20_000 });
    heard.pass(19_750);
    expect(heard.events()).toEqual([]);
    heard.pass(250);
    expect(heard.frames().map(({ event }) => event)).toContain('heartbeat');
    put(heard.simulation, { kind: 'muteHeartbeat' });
    heard.pass(30_000);
    const heardEvents = new Set(heard.frames().map(({ event }) => event));
    expect([heardEvents.has('batch'), heardEvents.has('heartbeat')]).toEqual([true, false]);
  });

  it('[X15] leaves out exactly the transitions of a gap', () => {
    const heard = listen(createSampleSimulation(busy), null);
    const { seq } = heard.simulation.moment();
    heard.session.skip(3);
    heard.pass(60_000);
    const seqs = seqsOf(heard.frames());
    expect(seqs[0]).toBe(seq + 4);
    expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, i) => seq + 4 + i));
  });

  it('[X15] says a word nobody knows while the fault lasts', () => {
    const heard = listen(createSampleSimulation(busy), null);
    heard.events();
    put(heard.simulation, { kind: 'unknownEnum' });
    heard.pass(20_000);
    const batches = heard.events().filter(({ event }) => event === 'batch');
    expect(batches.length).toBeGreaterThan(0);
    for (const { data } of batches) expect(data).toMatch(/^(?!.*"availability":"(?!brownout)).*brownout/);
  });
});

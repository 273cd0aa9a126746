import { describe, expect, it } from 'vitest';
import { minuteMs } from '#domain/instant.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { createStreamHub } from './stream-hub.ts';

describe('the hub of all streams', () => {
  it('[X13] leaves no timer behind when the last reader goes', async () => {
    const { simulation, time } = createSampleSimulation();
    const hub = createStreamHub(simulation);
    expect(time.pending()).toBe(0);
    const [first, second] = [hub.open(null), hub.open(null)];
    expect([hub.count(), time.pending()]).toEqual([2, 1]);
    await first.cancel();
    expect([hub.count(), time.pending()]).toEqual([1, 1]);
    await second.cancel();
    expect([hub.count(), time.pending()]).toEqual([0, 0]);
  });

  it('[X13] leaves no timer behind when streams end by themselves, and begins again for the next reader', async () => {
    const { simulation, time } = createSampleSimulation({ speed: 0 });
    const hub = createStreamHub(simulation);
    const reader = hub.open(null).getReader();
    const drained = (async () => {
      let bytes = 0;
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return bytes;
        bytes += value.length;
      }
    })();
    time.advance(18 * minuteMs + 250);
    expect([hub.count(), time.pending()]).toEqual([0, 0]);
    expect(await drained).toBeGreaterThan(0);
    await hub.open(null).cancel();
    expect(time.pending()).toBe(0);
  });

  it('[X15] cuts all streams at once, and leaves nothing behind', async () => {
    const { simulation, time } = createSampleSimulation();
    const hub = createStreamHub(simulation);
    const reader = hub.open(null).getReader();
    await reader.read();
    simulation.faults.put([{ fault: { kind: 'cutStreams' }, forMs: null }]);
    expect(await reader.read()).toEqual({ done: true, value: undefined });
    expect([hub.count(), time.pending(), simulation.faults.active()]).toEqual([0, 0, []]);
  });

  it('[X15] tells every reader to take a new board when asked to', async () => {
    const { simulation } = createSampleSimulation();
    const hub = createStreamHub(simulation);
    const reader = hub.open(null).getReader();
    await reader.read();
    simulation.faults.put([{ fault: { kind: 'reset' }, forMs: null }]);
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('event: reset');
    await reader.cancel();
  });
});

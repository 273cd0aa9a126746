import { describe, expect, it } from 'vitest';
import { hourMs } from '#domain/instant.ts';
import { boardClockOf } from './run/run.ts';
import { createSampleSimulation, sampleNow } from './testing/sample-simulation.ts';

describe('a simulation', () => {
  it('[X14] begins where and as fast as its scenario says, unless told otherwise', () => {
    const { simulation } = createSampleSimulation();
    const { run, board } = simulation.moment();
    expect(board).toBe(run.world.defaultStart);
    expect(run.clock.rate()).toBe(run.world.defaultRate);
    const told = createSampleSimulation({ from: '2023-05-01T10:00:00Z', speed: 5 }).simulation.moment();
    expect(told.board).toBe(Date.UTC(2023, 4, 1, 10));
    expect(told.run.clock.rate()).toBe(5);
  });

  it('[X14] numbers its epoch by the seconds since 2020, so that a server started later is ahead', () => {
    const { simulation } = createSampleSimulation();
    expect(simulation.moment().run.epoch).toBe((sampleNow - Date.UTC(2020, 0, 1)) / 1_000);
  });

  it('[X14] is always ahead of its former self after a restart, even within the same second', () => {
    const { simulation } = createSampleSimulation();
    const epochs = [simulation.moment().run.epoch];
    for (let i = 0; i < 3; i++) {
      simulation.restart(simulation.options());
      epochs.push(simulation.moment().run.epoch);
    }
    expect(epochs).toEqual([0, 1, 2, 3].map((more) => (epochs[0] ?? 0) + more));
  });

  it('[X14] begins anew with a larger epoch when the world comes to its end', () => {
    const { simulation, time } = createSampleSimulation({ from: '2023-06-09T21:00:00Z', speed: 3_600 });
    const first = simulation.moment();
    time.advance(900);
    expect(simulation.moment().run).toBe(first.run);
    time.advance(200);
    const second = simulation.moment();
    expect(second.run.epoch).toBeGreaterThan(first.run.epoch);
    expect(second.board).toBe(Date.UTC(2023, 5, 9, 21));
    expect(simulation.lastMomentOf(first.run.epoch)?.seq).toBe(first.run.world.transitions.length);
  });

  it('[X14] goes forward within an epoch and back only into a new one', () => {
    const { simulation } = createSampleSimulation();
    const before = simulation.moment();
    simulation.setClock({ now: before.board + 5 * hourMs, speed: null });
    const ahead = simulation.moment();
    expect(ahead.run).toBe(before.run);
    expect(ahead.board).toBe(before.board + 5 * hourMs);
    simulation.setClock({ now: before.board - hourMs, speed: null });
    const back = simulation.moment();
    expect(back.run.epoch).toBeGreaterThan(before.run.epoch);
    expect(back.board).toBe(before.board - hourMs);
  });

  it('[X14] stands still at speed 0 and goes on from there', () => {
    const { simulation, time } = createSampleSimulation();
    simulation.setClock({ now: null, speed: 0 });
    const { board } = simulation.moment();
    time.advance(60_000);
    expect(simulation.moment().board).toBe(board);
    simulation.setClock({ now: null, speed: 2 });
    time.advance(1_000);
    expect(simulation.moment().board).toBe(board + 2_000);
  });

  it('[X14] goes on when the machine’s clock is set back', () => {
    const { simulation, time } = createSampleSimulation();
    time.advance(10_000);
    const before = simulation.moment();
    time.setWallClock(sampleNow - hourMs);
    const after = simulation.moment();
    expect(after.run).toBe(before.run);
    expect(after.board).toBe(before.board);
    time.advance(1_000);
    expect(simulation.moment().board).toBe(before.board + 60_000);
  });

  it('[X14] follows the real clock where the scenario does, and says simulated as soon as it does not', () => {
    const { simulation, time } = createSampleSimulation({ scenario: 'calm-day' });
    const { run, real } = simulation.moment();
    expect(boardClockOf(run, real)).toEqual({ kind: 'real', now: sampleNow, rate: 1 });
    simulation.setClock({ now: sampleNow + hourMs, speed: null });
    time.advance(1_000);
    expect(boardClockOf(simulation.moment().run, time.clock.now()).kind).toBe('simulated');
  });
});

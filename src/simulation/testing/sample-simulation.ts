import { parseSimulationOptions, type RawOptions } from '../simulation-options.ts';
import { createSimulation, type Simulation } from '../simulation.ts';
import { createFakeTime, type FakeTime } from './fake-time.ts';

/** A Monday in 2026, so that board time (2023) and real time cannot be mistaken for each other. */
export const sampleNow = Date.UTC(2026, 10, 23, 9, 0, 0);

/** A simulation in time that a test owns. */
export function createSampleSimulation(raw: RawOptions = {}): Readonly<{ simulation: Simulation; time: FakeTime }> {
  const time = createFakeTime(sampleNow);
  const parsed = parseSimulationOptions(raw, sampleNow);
  if (!parsed.ok) throw new Error(`${parsed.problem.field}: ${parsed.problem.allowed}`);
  return { simulation: createSimulation({ ...parsed.value, clock: time.clock, timers: time.timers }), time };
}

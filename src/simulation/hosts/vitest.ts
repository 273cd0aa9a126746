import { setupServer, type SetupServer } from 'msw/node';
import type { Clock } from '#lib/clock.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import type { Timers } from '../run/timers.ts';
import { parseSimulationOptions, type RawOptions } from '../simulation-options.ts';
import { createSimulation, type Simulation } from '../simulation.ts';

/** The simulated API in front of a test's own `fetch`. The caller listens and closes (`server.listen`, `server.close`). */
export function createTestServer(
  options: RawOptions & Readonly<{ clock: Clock; timers?: Timers }>,
): Readonly<{ simulation: Simulation; server: SetupServer }> {
  const { clock, timers, ...raw } = options;
  const parsed = parseSimulationOptions(raw, clock.now());
  if (!parsed.ok) throw new Error(`${parsed.problem.field}: ${parsed.problem.allowed}`);
  const simulation = createSimulation({ ...parsed.value, clock, ...(timers === undefined ? {} : { timers }) });
  return { simulation, server: setupServer(...createHandlers(simulation)) };
}

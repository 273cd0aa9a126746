import { systemClock } from '#lib/clock.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import { parseSimulationOptions } from '../simulation-options.ts';
import { createSimulation, type Simulation } from '../simulation.ts';
import { createApiMiddleware, type Middleware } from './middleware.ts';
import { readSimNotation } from './sim-notation.ts';
import { readSiteFiles } from './site-files.ts';
import { createSiteMiddleware } from './site-middleware.ts';

/** What Vite's servers mount. The environment variable SIM chooses the world, as `?sim=` does in the demo. */
export function devMiddleware(): Middleware {
  const handlers = createHandlers(lastingSimulation());
  return createApiMiddleware(() => handlers);
}

/** The same for a build, with the site itself. Throws if there is none. */
export async function previewMiddleware(outDir: string): Promise<Middleware> {
  const api = devMiddleware();
  const site = createSiteMiddleware(await readSiteFiles(outDir));
  return (request, response, next) => api(request, response, () => site(request, response, next));
}

declare global {
  // survives a reload of this module, so that a change of a handler does not restart the world
  var lagebildSimulation: Simulation | undefined;
}

function lastingSimulation(): Simulation {
  globalThis.lagebildSimulation ??= chosenSimulation();
  return globalThis.lagebildSimulation;
}

function chosenSimulation(): Simulation {
  const parsed = parseSimulationOptions(readSimNotation(process.env['SIM'] ?? '') ?? {}, systemClock.now());
  if (!parsed.ok) throw new Error(`SIM: ${parsed.problem.field} is ${parsed.problem.allowed}`);
  return createSimulation({ ...parsed.value, clock: systemClock });
}

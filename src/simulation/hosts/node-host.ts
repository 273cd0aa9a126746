import { systemClock } from '#lib/clock.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import { pageHeads } from '../heads/page-heads.ts';
import type { HeadOf } from '../heads/page-head.ts';
import { parseSimulationOptions } from '../simulation-options.ts';
import { createSimulation, type Simulation } from '../simulation.ts';
import { decodedPath } from './decoded-path.ts';
import { isAppPath, type KnowsSubject } from './known-app-paths.ts';
import { knownSubjects } from './known-subjects.ts';
import { createApiMiddleware, type Middleware } from './middleware.ts';
import { readSimNotation } from './sim-notation.ts';
import { readSiteFiles } from './site-files.ts';
import { createSiteMiddleware } from './site-middleware.ts';

/** What Vite's servers mount. The environment variable SIM chooses the world, as `?sim=` does in the demo. */
export function devMiddleware(): Middleware {
  const api = lastingApi();
  return (request, response, next) => api(request, response, () => markUnknown(request, response, next));
}

/** The same for a build, with the site itself. Throws if there is none. */
export async function previewMiddleware(outDir: string): Promise<Middleware> {
  const api = lastingApi();
  const site = createSiteMiddleware(await readSiteFiles(outDir), { knows: knowsSubject, headOf });
  return (request, response, next) => api(request, response, () => site(request, response, next));
}

function lastingApi(): Middleware {
  const handlers = createHandlers(lastingSimulation());
  return createApiMiddleware(() => handlers);
}

const knowsSubject: KnowsSubject = (kind, id) => knownSubjects(lastingSimulation())(kind, id);
const headOf: HeadOf = (path) => pageHeads(lastingSimulation())(path);

/** Vite's dev server answers every address with the app and 200. Where `npm start` has a 404, this makes it one, so that both are alike. */
const markUnknown: Middleware = (request, response, next) => {
  const path = decodedPath(request.url ?? '/');
  const isDocument = request.headers.accept?.includes('text/html') === true && !/^\/@|\.[a-z0-9]+$/i.test(path);
  if (isDocument && !isAppPath(path, knowsSubject)) {
    const writeHead = response.writeHead.bind(response);
    // Vite sets status and headers one by one, and leaves this call, of the status alone, to node
    response.writeHead = (status: number) => writeHead(status === 200 ? 404 : status);
  }
  next();
};

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

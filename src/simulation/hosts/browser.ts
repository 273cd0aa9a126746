import { setupWorker } from 'msw/browser';
import { systemClock } from '#lib/clock.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import { parseSimulationOptions, type BadField } from '../simulation-options.ts';
import { createSimulation } from '../simulation.ts';
import { readSimNotation } from './sim-notation.ts';

/**
 * Puts the simulated API into this page's service worker: for the static demo build, which has no server. Needs https or localhost.
 * `search` as in `location.search`; `?sim=scenario:seed:from:speed` chooses the world. A bad choice is answered with the default world and told.
 * Every page has its own world: two screens do not agree.
 */
export async function startMocking(search: string): Promise<Readonly<{ problem: BadField | null }>> {
  allowOwnWorker();
  const notation = new URLSearchParams(search).get('sim');
  const raw = notation === null ? {} : readSimNotation(notation);
  const parsed = parseSimulationOptions(raw ?? {}, systemClock.now());
  const options = parsed.ok ? parsed : parseSimulationOptions({}, systemClock.now());
  if (!options.ok) throw new Error('the default options do not parse');
  const worker = setupWorker(...createHandlers(createSimulation({ ...options.value, clock: systemClock })));
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: workerUrl } });
  if (raw === null) return { problem: { field: 'sim', received: notation ?? '', allowed: 'scenario:seed:from:speed' } };
  return { problem: parsed.ok ? null : parsed.problem };
}

const workerUrl = `${import.meta.env.BASE_URL}mockServiceWorker.js`;

type PolicyRules = Readonly<{ createScriptURL: (url: string) => string }>;
type PolicyFactory = Readonly<{ createPolicy: (name: string, rules: PolicyRules) => unknown }>;

/** msw registers its worker by a plain string; under Trusted Types only a default policy can let that pass, and it lets nothing else pass. */
function allowOwnWorker(): void {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isPolicyFactory(factory)) return;
  const own = new URL(workerUrl, location.href).href;
  factory.createPolicy('default', {
    createScriptURL: (url) => {
      if (new URL(url, location.href).href !== own) throw new TypeError(`not a script of this page: ${url}`);
      return url;
    },
  });
}

/** The DOM's types do not know Trusted Types yet. */
function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

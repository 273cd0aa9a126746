import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { systemClock } from '#lib/clock.ts';
import { encodeInstant } from '#contract/instant-codec.ts';
import { createHandlers } from '../handlers/create-handlers.ts';
import { pageHeads } from '../heads/page-heads.ts';
import { createSimulation, type Simulation } from '../simulation.ts';
import { knownSubjects } from './known-subjects.ts';
import { createApiMiddleware } from './middleware.ts';
import { readSiteFiles } from './site-files.ts';
import { createSiteMiddleware } from './site-middleware.ts';
import { parseStartOptions, type StartOptions } from './start-options.ts';

/**
 * `npm start`: builds the app and serves it with the simulated API on one port. An own server rather than Vite's preview: a 404 that is one,
 * headers and compression under our control, no check of the host name in the way of a wall that asks by name, and a start in milliseconds.
 */
const outDir = 'dist';
const request = parseStartOptions(process.argv.slice(2), process.env, systemClock.now());
if (request.kind === 'help') {
  console.log(request.text);
} else if (request.kind === 'bad') {
  refuse(request.sentence);
} else {
  await start(request.options);
}

async function start(options: StartOptions): Promise<void> {
  await assertFree(options);
  if (options.isBuilding) await build();
  const files = await readSiteFiles(outDir).catch(() =>
    refuse(`There is no build in ${outDir}/; start without --no-build.`),
  );
  const simulation = createSimulation({ ...options.simulation, clock: systemClock });
  const handlers = createHandlers(simulation);
  const api = createApiMiddleware(() => handlers);
  const site = createSiteMiddleware(files, { knows: knownSubjects(simulation), headOf: pageHeads(simulation) });
  const server = createServer((incoming, outgoing) =>
    api(incoming, outgoing, () => site(incoming, outgoing, () => undefined)),
  );
  await listen(server, options).catch((error: unknown) => refuse(sayWhyNot(error, options)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server));
  announce(server, options, simulation);
}

async function assertFree(options: StartOptions): Promise<void> {
  const probe = createServer();
  await listen(probe, options).catch((error: unknown) => refuse(sayWhyNot(error, options)));
  await new Promise((resolve) => probe.close(resolve));
}

async function listen(server: Server, { port, host }: StartOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function sayWhyNot(error: unknown, { port, host }: StartOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${port} is taken; stop what listens there or choose another with PORT.`;
  if (code === 'EACCES')
    return `Port ${port} needs rights this process does not have; choose one above 1023 with PORT.`;
  return `HOST "${host}" is no address of this machine; use 0.0.0.0, 127.0.0.1 or one it has.`;
}

async function build(): Promise<void> {
  const vite = await import('vite');
  await vite.build({ logLevel: 'error' });
}

function stop(server: Server): void {
  server.close(() => process.exit(0));
  server.closeAllConnections();
}

function announce(server: Server, options: StartOptions, simulation: Simulation): void {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
  const { run } = simulation.moment();
  const { world, clock } = run;
  const from = encodeInstant(clock.boardAt(clock.startedAt));
  const origins = hostNames(options.host).map((name) => `http://${name}:${port}`);
  const line = (label: string, path: string): string =>
    `  ${label.padEnd(13)}${origins.map((origin) => origin + path).join('   ')}`;
  console.log(
    [
      `Simulation ${world.scenario}, seed ${world.seed}, from ${from}, ${clock.rate()} times real speed`,
      line('Public page', '/'),
      line('Staff board', '/lage'),
      line('Wall', '/wand'),
    ].join('\n'),
  );
}

/** How people reach it: by localhost and, if it listens everywhere, by each address of this machine. */
function hostNames(host: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host.includes(':') ? `[${host}]` : host];
  const others = Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).flatMap((address) => (address.family === 'IPv4' && !address.internal ? [address.address] : [])),
  );
  return ['localhost', ...others];
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

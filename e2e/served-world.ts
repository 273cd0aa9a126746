import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const bin = (name: string) => join(import.meta.dirname, '..', 'node_modules', '.bin', name);
const tsx = import.meta.resolve('tsx');

/** A running `npm start --no-build` with a world of its own. Ends with `await using`. */
export type ServedWorld = AsyncDisposable & Readonly<{ origin: string; port: number; process: ChildProcess }>;

/** Builds what `serveWorld` serves. Throws with the compiler's words if that fails. */
export function buildApp(): void {
  const { status, stderr } = spawnSync(bin('vite'), ['build', '--logLevel', 'error'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The app could not be built: ${stderr}`);
}

/** Serves the last build on `port` (default: a free one); resolves once the API answers. */
export async function serveWorld(options: readonly string[] = [], port?: number): Promise<ServedWorld> {
  const at = port ?? (await freePort());
  // not by the tsx command: it is a parent of the server, and killing it would leave the server alive
  const child = spawn(
    process.execPath,
    ['--import', tsx, 'src/simulation/hosts/start.run.ts', '--no-build', ...options],
    {
      cwd: join(import.meta.dirname, '..'),
      env: { ...process.env, PORT: String(at), HOST: '127.0.0.1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const origin = `http://127.0.0.1:${at}`;
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended at once: ${child.signalCode ?? words}`);
    const answer = await fetch(`${origin}/api/v1/health`).catch(() => null);
    if (answer?.ok === true) return { origin, port: at, process: child, [Symbol.asyncDispose]: () => end(child) };
    await pause(100);
  }
  await end(child);
  throw new Error(`The server did not answer within a minute: ${words}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSampleSite } from '../testing/sample-site.ts';

let directory: string;
beforeAll(async () => (directory = await createSampleSite()));
afterAll(async () => rm(directory, { recursive: true }));

function start(args: readonly string[], env: Readonly<Record<string, string>>, cwd = directory): ChildProcess {
  const script = join(import.meta.dirname, 'start.run.ts');
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
}

type Ended = Readonly<{ code: number | null; signal: string | null; stdout: string; stderr: string }>;

async function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (stderr += part.toString()));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })));
}

describe('npm start', () => {
  it.each([
    ['an unknown option', ['--sped', '5'], {}],
    ['an unknown scenario', ['--scenario', 'winter'], {}],
    ['a bad seed', ['--seed', 'x'], {}],
    ['a bad instant', ['--from', '2023-05-09'], {}],
    ['an instant outside the scenario', ['--from', '2023-07-01T00:00:00Z'], {}],
    ['a bad speed', ['--speed', '-3'], {}],
    ['a bad port', [], { PORT: '70000' }],
    ['a host that is not ours', [], { PORT: '0', HOST: '203.0.113.9' }],
  ] as const)('[X16] ends with code 2 and one sentence for %s', async (_, args, env) => {
    const { code, stdout, stderr } = await ended(start([...args, '--no-build'], env));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[A-Z][^\n]*\.\n$/);
  });

  it('[X16] ends with code 2 and one sentence when the port is taken, before it builds anything', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '0.0.0.0', resolve));
    const { port } = other.address() as AddressInfo;
    // without --no-build: a build would fail here, where there is nothing to build
    const { code, stdout, stderr } = await ended(start([], { PORT: String(port) }));
    other.close();
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      `Port ${port} is taken; stop what listens there or choose another with PORT.\n`,
    ]);
  });

  it('[X16] ends with code 2 and one sentence when there is no build to serve', async () => {
    const { code, stderr } = await ended(start(['--no-build'], { PORT: '0' }, join(directory, 'dist/assets')));
    expect([code, stderr]).toEqual([2, 'There is no build in dist/; start without --no-build.\n']);
  });

  it('[X16] prints its help and ends well', async () => {
    const { code, stdout, stderr } = await ended(start(['--help'], {}));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--scenario');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    '[X13] [X17] serves app and API on one port, and ends cleanly on %s with a stream open',
    async (signal) => {
      const child = start(['--no-build', '--seed', '7'], { PORT: '0' });
      const ending = ended(child);
      const origin = await new Promise<string>((resolve) => {
        let text = '';
        child.stdout?.on('data', (part: Buffer) => {
          text += part.toString();
          const found = /Wall\s+(http:\/\/localhost:\d+)\/wand/.exec(text);
          if (found?.[1] !== undefined) resolve(found[1]);
        });
      });
      expect((await fetch(`${origin}/lage`)).status).toBe(200);
      expect(await (await fetch(`${origin}/simulation`)).json()).toMatchObject({ seed: 7 });
      const stream = (await fetch(`${origin}/api/v1/staff/stream`)).body?.getReader();
      await stream?.read();
      child.kill(signal);
      const { code, stdout, stderr } = await ending;
      await stream?.cancel().catch(() => undefined);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.trim().split('\n')).toHaveLength(4);
      for (const path of ['/', '/lage', '/wand']) expect(stdout).toContain(`${origin}${path}`);
    },
  );
});

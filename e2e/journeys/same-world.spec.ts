import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { encodeBoard } from '#contract/codec/board-codec.ts';
import { decodeHistory, encodeHistory } from '#contract/codec/history-codec.ts';
import { decodeInstant, encodeInstant } from '#contract/instant-codec.ts';
import type { Instant } from '#domain/instant.ts';
import { createWorld, type ScenarioId, type World } from '#simulation/world.ts';
import { expect, test } from '@playwright/test';
import { readGlass } from '../painted-cells.ts';
import { serveFolder } from '../static-site.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.setTimeout(120_000);
  if (process.env['LAGEBILD_NO_BUILD'] === '1') return;
  const vite = join(import.meta.dirname, '../../node_modules/.bin/vite');
  const { status, stderr } = spawnSync(vite, ['build', '--mode', 'demo', '--logLevel', 'error'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

/** Of worlds on the real clock the browser's and Node's begin on the same day; only at midnight in Berlin could they differ. */
const cases: readonly Readonly<{ scenario: ScenarioId; seed: number; from: string | null }>[] = [
  { scenario: 'spring-2023', seed: 2023, from: '2023-06-08T12:00:00Z' },
  { scenario: 'spring-2023', seed: 7, from: '2023-05-10T12:00:00Z' },
  { scenario: 'calm-day', seed: 3, from: null },
  { scenario: 'hostile', seed: 3, from: null },
  { scenario: 'storm', seed: 3, from: '2023-05-09T11:02:00Z' },
];

for (const { scenario, seed, from } of cases) {
  test(`[J6] ${scenario}, seed ${seed}: board, history and log of the browser are Node’s, byte for byte`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await using site = await serveFolder('dist-demo');
    const world = createWorld(scenario, seed, Date.now());
    const now = from === null ? world.defaultStart : (decodeInstant(from) ?? Number.NaN);
    await page.goto(`${site.origin}/lage?gruppe=keine&sim=${scenario}:${seed}:${encodeInstant(now)}:0`);
    await page.waitForFunction(() => performance.getEntriesByName('board-ready').length > 0);
    const pointer = await readJson(page, '/api/v1/staff/pointer');
    expect(pointer['seq']).toBe(world.seqAt(now));
    for (const share of [0, 0.4, 0.8, 1])
      await expectSameBoard(page, world, Number(pointer['epoch']), Math.floor(world.seqAt(now) * share));
    await expectSameHistory(page, world, now);
    // of a thousand rows only those in sight are drawn
    const cells = world.catalog.insurers.length * world.catalog.services.length;
    if (scenario === 'storm') expect(Object.keys((await readGlass(page)).cells).length).toBeGreaterThan(100);
    else expect(Object.keys((await readGlass(page)).cells)).toHaveLength(cells);
  });
}

type Page = Parameters<typeof readGlass>[0];

async function readText(page: Page, path: string): Promise<string> {
  return page.evaluate(async (url) => (await fetch(url)).text(), path);
}

async function readJson(page: Page, path: string): Promise<Record<string, unknown>> {
  const body: unknown = JSON.parse(await readText(page, path));
  return Object(body) as Record<string, unknown>;
}

/** The host of a world adds two facts of its own: its epoch, and when it got there. */
async function expectSameBoard(page: Page, world: World, epoch: number, seq: number): Promise<void> {
  const text = await readText(page, `/api/v1/staff/boards/${epoch}-${seq}`);
  const generatedAt = decodeInstant(Object(JSON.parse(text))['generatedAt']) ?? Number.NaN;
  const board = { ...world.boardAtSeq(seq), position: { epoch, seq } };
  expect(text).toBe(wireText(world, 'board', encodeBoard(board, { audience: 'staff', generatedAt })));
}

async function expectSameHistory(page: Page, world: World, now: Instant): Promise<void> {
  const { from } = world.window;
  const text = await readText(page, `/api/v1/staff/history?from=${encodeInstant(from)}&to=${encodeInstant(now)}`);
  const decoded = decodeHistory(JSON.parse(text), 'staff');
  if (!decoded.ok) throw new Error(decoded.refusal);
  const { generatedAt, base } = decoded.value;
  const history = world.history({ from, to: now });
  const gaps = history.gaps.map((gap) => ({ ...gap, to: Math.min(gap.to, now) }));
  const own = {
    ...history,
    gaps,
    base: { ...history.base, position: base.position },
    audience: 'staff' as const,
    generatedAt,
  };
  expect(text).toBe(wireText(world, 'history', encodeHistory(own)));
  expect(decoded.value.transitions).toHaveLength(world.seqAt(now));
}

/** `hostile` spoils the wire; Node spoils it alike. */
function wireText(world: World, resource: string, body: object): string {
  return JSON.stringify(world.distort?.(resource, body) ?? body);
}

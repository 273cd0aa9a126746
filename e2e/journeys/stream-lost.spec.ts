import { createConsoleWatch } from '../console-watch.ts';
import { expect, test } from '../fixtures.ts';
import { countOperational, differences, expectedCells } from '../painted-cells.ts';
import { WallPage } from '../pages/wall-page.ts';

/** The staff ladder: no colour after 30 s without proof; five seconds more for the tick, for looking, and for a busy machine. */
const darkWithinMs = 35_000;
const recoveredWithinMs = 60_000;

test('[J3] the server dies: no green after the limit; it comes back with a new epoch: live again unaided', async ({
  board,
  world,
  watch,
  context,
}) => {
  test.setTimeout(180_000);
  const wall = new WallPage(await context.newPage());
  const wallWatch = await createConsoleWatch(wall.page, world.origin);
  await wall.open(`${world.origin}/wand`);
  await board.open();
  const before = await board.position();
  watch.allowFailedRequests();
  wallWatch.allowFailedRequests();
  await world.kill();
  await expect.poll(() => board.operationalCount(), { timeout: darkWithinMs, intervals: [250] }).toBe(0);
  await expect.poll(() => wall.operationalCount(), { timeout: 5_000, intervals: [250] }).toBe(0);
  const dark = Object.values((await board.glass()).cells);
  expect(dark).toHaveLength(960);
  expect(dark.filter((said) => !/^(unknown|notApplicable)\//.test(said))).toEqual([]);
  await board.page.waitForTimeout(3_000);
  expect(await board.operationalCount(), 'green came back without a server').toBe(0);

  await world.restart();
  await expect.poll(() => board.operationalCount(), { timeout: recoveredWithinMs }).toBeGreaterThan(0);
  const after = await board.glass();
  expect(board.positionOf(after).epoch).toBeGreaterThan(before.epoch);
  expect(differences(after.cells, expectedCells(await world.board(board.positionOf(after))))).toEqual([]);
  await expect.poll(() => wall.operationalCount(), { timeout: recoveredWithinMs }).toBeGreaterThan(0);
  wallWatch.verify();
});

test('[J3] another history in the same server: the board never goes away, and is the new one soon', async ({
  board,
  world,
}) => {
  await board.open();
  const before = await board.position();
  await board.page.evaluate(() => {
    const counts: number[] = [];
    Reflect.set(globalThis, 'cellCounts', counts);
    new MutationObserver(() => counts.push(document.querySelectorAll('[data-insurer]').length)).observe(document.body, {
      subtree: true,
      childList: true,
    });
  });
  await world.restartWorld({ scenario: 'spring-2023', seed: 7, from: '2023-04-25T08:00:00Z', speed: 0 });
  await board.untilAt({ epoch: before.epoch + 1, seq: 0 });
  await expect.poll(() => board.operationalCount(), { timeout: 10_000 }).toBeGreaterThan(0);
  const glass = await board.glass();
  expect(differences(glass.cells, expectedCells(await world.board(board.positionOf(glass))))).toEqual([]);
  const counts = await board.page.evaluate((): unknown => Reflect.get(globalThis, 'cellCounts'));
  expect(Array.isArray(counts) && counts.every((count) => count === 960)).toBe(true);
});

test('[J4] lost events: the gap is noticed and closed', async ({ board, world }) => {
  await board.open();
  await world.setClock({ speed: 1_500 });
  await world.setFaults({ kind: 'gap', count: 8 });
  await board.page.waitForTimeout(6_000);
  await world.setClock({ speed: 0 });
  await board.untilAt((await world.pointer()).position);
  const glass = await board.glass();
  expect(countOperational(glass.cells)).toBeGreaterThan(0);
  expect(differences(glass.cells, expectedCells(await world.board(board.positionOf(glass))))).toEqual([]);
});

test('[J4] the stream is refused: the pointer is polled, and the stream is taken up again when it works', async ({
  board,
  world,
  watch,
}) => {
  test.setTimeout(120_000);
  await board.open();
  watch.allowFailedRequests();
  await world.setFaults({ kind: 'refuseStream', status: 503, retryAfter: null }, { kind: 'cutStreams' });
  const { position } = await world.pointer();
  await board.untilAt({ ...position, seq: position.seq + 4 }, 45_000);
  expect(await board.operationalCount()).toBeGreaterThan(0);
  await world.setFaults();
  await expect.poll(() => world.streamCount(), { timeout: 40_000 }).toBe(1);
  await expect.poll(() => board.operationalCount()).toBeGreaterThan(0);
});

for (const { name, faults } of [
  { name: 'a login page instead of answers', faults: [{ kind: 'html', path: '/api' }] },
  { name: '503 with Retry-After', faults: [{ kind: 'status', path: '/api', status: 503, retryAfter: 5 }] },
  {
    name: 'a stream that is open and silent, and no other answer',
    faults: [
      { kind: 'silentStream' },
      { kind: 'status', path: '/api/v1/staff/pointer', status: 500, retryAfter: null },
    ],
  },
] as const) {
  test(`[J4] ${name}: the last good state stays until it is too old, and then it has no colour`, async ({
    board,
    world,
    watch,
  }) => {
    test.setTimeout(150_000);
    await board.open();
    watch.allowFailedRequests();
    const cut = name.includes('silent') ? [] : [{ kind: 'cutStreams' } as const];
    await world.setFaults(...faults, ...cut);
    await board.page.waitForTimeout(3_000);
    expect(Object.keys((await board.glass()).cells)).toHaveLength(960);
    await expect.poll(() => board.operationalCount(), { timeout: darkWithinMs, intervals: [250] }).toBe(0);
    await world.setFaults();
    await expect.poll(() => board.operationalCount(), { timeout: recoveredWithinMs }).toBeGreaterThan(0);
    const glass = await board.glass();
    expect(differences(glass.cells, expectedCells(await world.board(board.positionOf(glass))))).toEqual([]);
  });
}

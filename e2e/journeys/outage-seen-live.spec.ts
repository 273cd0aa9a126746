import { slotAt } from '#domain/board-index.ts';
import { createWorld } from '#simulation/world.ts';
import { expect, test } from '../fixtures.ts';
import { differences, expectedCells } from '../painted-cells.ts';

test.describe('standing still', () => {
  test.use({ worldOptions: { speed: 0 } });

  test('[J1] every painted cell is what the status API says, at several instants of the spring', async ({
    board,
    wall,
    world,
  }) => {
    await board.open();
    expect(Object.keys((await board.glass()).cells)).toHaveLength(80 * 12);
    for (const instant of [
      '2023-05-09T12:00:00Z',
      '2023-05-12T03:30:00Z',
      '2023-05-16T09:00:00Z',
      '2023-05-31T20:00:00Z',
    ]) {
      await world.setClock({ now: Date.parse(instant) });
      const { position } = await world.pointer();
      await board.untilAt(position);
      const glass = await board.glass();
      expect(glass.position).toBe(`${position.epoch}:${position.seq}`);
      expect(differences(glass.cells, expectedCells(await world.board(position)))).toEqual([]);
    }
    await wall.open();
    const { position } = await world.pointer();
    expect(differences((await wall.glass()).cells, expectedCells(await world.board(position)))).toEqual([]);
  });

  test('[J2] a change appears unasked, with what it means', async ({ board, world }) => {
    await board.open();
    const { knownAt, insurerId, serviceId, availability, mode } = nextVisibleChange((await board.position()).seq);
    const cell = board.cell(insurerId, serviceId);
    expect(await cell.evaluate(({ dataset }) => `${dataset['availability']}/${dataset['mode']}`)).not.toBe(
      `${availability}/${mode}`,
    );
    await board.page.evaluate(() => Reflect.set(globalThis, 'stillTheSamePage', true));
    await world.setClock({ now: knownAt });
    await expect(cell).toHaveAttribute('data-availability', availability);
    await expect(cell).toHaveAttribute('data-mode', mode);
    expect(await board.page.evaluate(() => Reflect.get(globalThis, 'stillTheSamePage'))).toBe(true);
  });
});

test.describe('while changes flow', () => {
  test.use({ worldOptions: { speed: 1_500 } });

  test('[J1] every painted cell is what the status API says of the position the page shows', async ({
    board,
    world,
  }) => {
    await board.open();
    const positions = new Set<string>();
    for (let look = 0; look < 12; look += 1) {
      await board.page.waitForTimeout(700);
      const glass = await board.glass();
      expect(differences(glass.cells, expectedCells(await world.board(board.positionOf(glass))))).toEqual([]);
      positions.add(glass.position ?? '');
    }
    expect(positions.size, 'the world stood still').toBeGreaterThan(3);
  });
});

test.describe('a large house in a storm', () => {
  test.use({ worldOptions: { scenario: 'storm' } });

  test('[J1] a thousand insurers at fifty changes a second are painted as told', async ({ board, world }) => {
    await board.open();
    for (let look = 0; look < 3; look += 1) {
      await board.page.waitForTimeout(1_500);
      const glass = await board.glass();
      const all = Object.entries(expectedCells(await world.board(board.positionOf(glass))));
      expect(all).toHaveLength(20_000);
      // of a thousand rows those far out of sight need not be drawn
      const drawn = Object.fromEntries(all.filter(([cell]) => cell in glass.cells));
      expect(Object.keys(drawn).length).toBeGreaterThan(400);
      expect(differences(glass.cells, drawn)).toEqual([]);
    }
    await expect(board.page.getByText('1000/1000').or(board.page.getByText('1.000/1.000')).first()).toBeVisible();
  });
});

type Change = Readonly<{ knownAt: number; insurerId: string; serviceId: string; availability: string; mode: string }>;

/** The first cell that will look different after `seq`, as the world itself knows it. */
function nextVisibleChange(seq: number): Change {
  const spring = createWorld('spring-2023', 2023, 0);
  const before = spring.boardAtSeq(seq);
  for (const { seq: next, knownAt, insurerId, serviceId } of spring.transitions.slice(seq)) {
    const cell = slotAt(spring.boardAtSeq(next), insurerId, serviceId);
    const isSeen = cell !== null && cell !== undefined && cell.observedAt === null;
    if (!isSeen || cell.pair === slotAt(before, insurerId, serviceId)?.pair) continue;
    return { knownAt, insurerId, serviceId, ...cell.pair };
  }
  throw new Error('nothing changes any more');
}

import { test as base } from '@playwright/test';
import { createConsoleWatch, type ConsoleWatch } from './console-watch.ts';
import { BoardPage } from './pages/board-page.ts';
import { HomePage } from './pages/home-page.ts';
import { WallPage } from './pages/wall-page.ts';
import { startWorld, type World, type WorldOptions } from './world.ts';

type Fixtures = {
  /** which world the journey lives in: `test.use({ worldOptions: { scenario: 'hostile' } })` */
  worldOptions: WorldOptions;
  /** a server of its own, which the journey may stop, restart and break */
  world: World;
  /** fails the journey on any warning, error, exception, policy violation or foreign request it did not announce */
  watch: ConsoleWatch;
  /** closes what a journey has opened beside its own page: a wall left open would soon tell the server of another journey that it lives */
  tidy: null;
  board: BoardPage;
  wall: WallPage;
  home: HomePage;
};

export const test = base.extend<Fixtures>({
  worldOptions: [{}, { option: true }],
  world: async ({ worldOptions }, provide) => {
    const world = await startWorld(worldOptions);
    await provide(world);
    await world.stop();
  },
  baseURL: async ({ world }, provide) => provide(world.origin),
  watch: [
    async ({ page, world }, provide) => {
      const watch = await createConsoleWatch(page, world.origin);
      await provide(watch);
      watch.verify();
    },
    { auto: true },
  ],
  tidy: [
    async ({ browser }, provide) => {
      await provide(null);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
  board: async ({ page }, provide) => provide(new BoardPage(page)),
  wall: async ({ page }, provide) => provide(new WallPage(page)),
  home: async ({ page }, provide) => provide(new HomePage(page)),
});

/** For journeys that leave their world as they found it: one server for all of them in a worker. */
export function testIn(options: WorldOptions) {
  return test.extend<object, { sharedWorld: World }>({
    sharedWorld: [
      // eslint-disable-next-line no-empty-pattern -- the runner reads a fixture's needs off its pattern: none
      async ({}, provide) => {
        const world = await startWorld(options);
        await provide(world);
        await world.stop();
      },
      { scope: 'worker' },
    ],
    world: async ({ sharedWorld }, provide) => provide(sharedWorld),
  });
}

/** For journeys that only look: the world stands still. */
export const lookingTest = testIn({ speed: 0 });

export { expect } from '@playwright/test';

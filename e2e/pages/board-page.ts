import { expect, type Locator, type Page } from '@playwright/test';
import type { Position } from '#domain/position.ts';
import { countOperational, readGlass, type Glass } from '../painted-cells.ts';

/** Every row of the staff board in one order by name: groups fold the many that are normal. */
const wholeBoard = '/lage?gruppe=keine&sort=name';

/** The staff board at `/lage`. */
export class BoardPage {
  readonly page: Page;
  readonly grid: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid');
  }

  async open(path = wholeBoard): Promise<void> {
    await this.page.goto(path);
    await this.untilReady();
  }

  /** the first complete board has been drawn, and it is live */
  async untilReady(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('board-ready').length > 0);
    await expect(this.page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible();
  }

  cell(insurerId: string, serviceId: string): Locator {
    return this.page.locator(`[data-insurer="${insurerId}"][data-service="${serviceId}"]`);
  }

  glass(): Promise<Glass> {
    return readGlass(this.page);
  }

  /** what the grid itself says it shows */
  async position(): Promise<Position> {
    return this.positionOf(await this.glass());
  }

  positionOf({ position }: Glass): Position {
    const [epoch, seq] = (position ?? '').split(':').map(Number);
    if (epoch === undefined || seq === undefined) throw new Error('the board does not say its position');
    return { epoch, seq };
  }

  async operationalCount(): Promise<number> {
    return countOperational((await this.glass()).cells);
  }

  /** until the glass shows this position or a later one */
  async untilAt({ epoch, seq }: Position, timeout = 15_000): Promise<void> {
    await expect
      .poll(
        async () => {
          const shown = await this.position();
          return shown.epoch > epoch || (shown.epoch === epoch && shown.seq >= seq);
        },
        { timeout },
      )
      .toBe(true);
  }
}

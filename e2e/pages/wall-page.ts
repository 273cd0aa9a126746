import { expect, type Page } from '@playwright/test';
import { countOperational, readGlass, type Glass } from '../painted-cells.ts';

/** The wall display at `/wand`. */
export class WallPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(path = '/wand'): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.locator('[data-insurer][data-freshness="live"]').first()).toBeVisible();
  }

  async operationalCount(): Promise<number> {
    return countOperational((await this.glass()).cells);
  }

  glass(): Promise<Glass> {
    return readGlass(this.page);
  }
}

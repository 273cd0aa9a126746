import { expect, type Locator, type Page } from '@playwright/test';
import { readGlass, type Glass } from '../painted-cells.ts';

/** The public page at `/`. */
export class HomePage {
  readonly page: Page;
  readonly heading: Locator;
  readonly search: Locator;
  readonly liveCells: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.search = page.getByRole('combobox');
    this.liveCells = page.locator('[data-insurer][data-freshness="live"]');
  }

  glass(): Promise<Glass> {
    return readGlass(this.page);
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
    await expect(this.heading).toBeVisible();
  }
}

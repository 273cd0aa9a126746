import { expect, type Locator, type Page } from '@playwright/test';

/** The public page at `/`. */
export class HomePage {
  readonly page: Page;
  readonly heading: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.search = page.getByRole('searchbox').or(page.getByRole('combobox')).first();
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
    await expect(this.heading).toBeVisible();
  }
}

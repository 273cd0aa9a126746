import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one insurer at `/kasse/:id`. */
export class InsurerPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly verdict: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.verdict = page.locator('[data-level]');
    this.rows = page.locator('[data-row]');
  }

  /** Opens it and waits for the answer and for what belongs to it. */
  async open(id: string, prefix = ''): Promise<void> {
    await this.page.goto(`${prefix}/kasse/${id}`);
    await expect(this.verdict).toBeVisible();
    // hidden on phones until a row is opened
    await expect(this.page.locator('input[type=range]').first()).toBeAttached();
    // letters that arrive later would move what is measured
    await this.page.evaluate(async () => void (await document.fonts.ready));
  }

  row(serviceId: string): Locator {
    return this.page.locator(`[data-row="${serviceId}"]`);
  }
}

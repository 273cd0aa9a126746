import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * axe finds nothing, light and dark; in the dark only what colours can change is asked again. The picture is as before afterwards, and must not be
 * one that is changing: rows that show nothing new are taken out meanwhile.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(takeRowsOut);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const axe = new AxeBuilder({ page });
    const { violations } = await (
      colorScheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(tags)
    ).analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
    expect(told, `axe, ${colorScheme}`).toEqual([]);
  }
  await page.evaluate(bringRowsBack);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Hides rows that show nothing the others do not: axe measures every pixel of every cell, and a thousand of them take minutes. Runs in the page. */
export function leaveOneRowOfEachKind(): void {
  const seen = new Set<string>();
  for (const row of document.querySelectorAll<HTMLElement>('[role=row]:has([data-insurer])')) {
    const kinds = [...row.querySelectorAll<HTMLElement>('[data-insurer]')].map(
      ({ dataset }) => `${dataset['availability'] ?? ''} ${dataset['mode'] ?? ''} ${dataset['freshness'] ?? ''}`,
    );
    if (kinds.every((kind) => seen.has(kind))) row.style.display = 'none';
    for (const kind of kinds) seen.add(kind);
  }
}

/** The same, with the rows emptied: hidden cells still cost axe seconds. The rows themselves stay, so that they may be moved meanwhile. Runs in the page. */
function takeRowsOut(): void {
  const seen = new Set<string>();
  const out: [HTMLElement, DocumentFragment][] = [];
  for (const row of document.querySelectorAll<HTMLElement>(
    '[role=row]:has(> [data-insurer]), .affected-item:has([data-insurer])',
  )) {
    const kinds = [...row.querySelectorAll<HTMLElement>('[data-insurer]')].map(
      ({ dataset }) => `${dataset['availability'] ?? ''} ${dataset['mode'] ?? ''} ${dataset['freshness'] ?? ''}`,
    );
    const isRepeated = kinds.every((kind) => seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    if (!isRepeated) continue;
    const held = document.createDocumentFragment();
    held.append(...row.childNodes);
    row.style.display = 'none';
    out.push([row, held]);
  }
  Reflect.set(globalThis, 'rowsTakenOut', out);
}

function bringRowsBack(): void {
  const out: [HTMLElement, DocumentFragment][] = Reflect.get(globalThis, 'rowsTakenOut');
  for (const [row, held] of out) {
    row.append(held);
    row.style.removeProperty('display');
  }
}

import { expect, type Page } from '@playwright/test';
import { hourMs } from '#domain/instant.ts';
import { pixelShiftAt, shiftStepMs, type PixelShift } from '#domain/wall-routine.ts';
import { layoutFlaws } from './layout-flaws.ts';

/** Screens a wall has to be whole on, upright and lying. */
export const wallSizes = [
  [1920, 1080],
  [3840, 2160],
  [1280, 720],
  [1080, 1920],
  [5120, 1440],
] as const;

const panels = '.wall-picture [data-panel]';
const numbers =
  'dd, time, .wall-total, .wall-group-head, .wall-card-age, .wall-card-count, .wall-card-more, .wall-step-time, .wall-change-count, .wall-rate, .wall-clock-face, .wall-baseline, .wall-people, .wall-selection';

/** What is wrong with how its picture is laid out; with what lies over it where something does. */
export async function wallFlaws(page: Page): Promise<readonly string[]> {
  const flaws = [...(await layoutFlaws(page, panels, numbers, '.wall-picture'))];
  for (const over of ['.wall-notes', '.wall-veil'])
    if ((await page.locator(over).count()) > 0) flaws.push(...(await layoutFlaws(page, over, numbers, over)));
  return flaws;
}

export async function untilWallDrawn(page: Page): Promise<void> {
  await expect(page.locator('.wall-cell').first()).toBeVisible();
  await expect(page.locator('.wall-cards, .wall-calm').first()).toBeVisible();
  await expect(page.locator('.wall-steps, .wall-none').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** An instant between seven in the evening and one at night, in winter, at which the picture stands there, and its sides are changed. */
export function eveningWithShift({ x, y }: PixelShift): number {
  for (let evening = Date.parse('2026-11-10T19:00:00+01:00'); ; evening += 24 * hourMs)
    for (let instant = evening; instant < evening + 6 * hourMs; instant += shiftStepMs) {
      const shift = pixelShiftAt(instant);
      if (shift.x === x && shift.y === y) return instant;
    }
}

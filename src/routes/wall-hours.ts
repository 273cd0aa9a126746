import { berlinTimeAt } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import type { Theme } from './view-search.ts';
import type { DayHours, WallView } from './wall-view.ts';

/** Light or dark, as the address says or, with `auto`, by the hour of the room: the device's wall time, in Berlin. */
export function wallThemeAt({ theme, day }: Pick<WallView, 'theme' | 'day'>, now: Instant): Theme {
  if (theme !== 'auto') return theme;
  return isWithinHours(day, now) ? 'light' : 'dark';
}

/** Whether an instant lies in these hours of the Berlin day. */
export function isWithinHours({ from, to }: DayHours, at: Instant): boolean {
  const { hour } = berlinTimeAt(at);
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

import { expect, it } from 'vitest';
import { isNationwideHoliday } from './german-holidays.ts';

it.each([
  [2023, '01-01 04-07 04-10 05-01 05-18 05-29 10-03 12-25 12-26'],
  [2024, '01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
])('[T7] %d has nine nationwide holidays', (year, expected) => {
  const found: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (isNationwideHoliday(day)) found.push(day.slice(5));
  }
  expect(found.join(' ')).toBe(expected);
});

it('[T7] Ascension may fall on the first of May', () => {
  expect(isNationwideHoliday('2008-05-01')).toBe(true);
});

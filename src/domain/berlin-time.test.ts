import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import {
  berlinDayAfter,
  berlinDayOf,
  berlinDaysIn,
  berlinDayWindow,
  berlinInstantOf,
  berlinOffsetAt,
  berlinTimeAt,
} from './berlin-time.ts';
import { hourMs, minuteMs } from './instant.ts';

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const utc = (text: string) => Date.parse(text);

itHolds(
  '[T3] the distance from UTC is that of the time zone database, 1996 to 2037',
  fc.property(fc.integer({ min: utc('1996-01-01T00:00Z'), max: utc('2037-12-31T00:00Z') }), (at) => {
    const shown = new Date(at + berlinOffsetAt(at)).toISOString().slice(0, 19).replace('T', ' ');
    return shown === wall.format(at);
  }),
);

it('[T3] changes in the very millisecond', () => {
  for (let year = 1996; year <= 2037; year += 1) {
    for (const month of [3, 10]) {
      const change = lastSundayAtOne(year, month);
      expect(wall.format(change).slice(11)).toBe(month === 3 ? '03:00:00' : '02:00:00');
      expect(berlinOffsetAt(change - 1)).toBe(month === 3 ? hourMs : 2 * hourMs);
      expect(berlinOffsetAt(change)).toBe(month === 3 ? 2 * hourMs : hourMs);
    }
  }
});

describe('days', () => {
  it.each([
    ['2023-03-25', 24],
    ['2023-03-26', 23],
    ['2023-03-27', 24],
    ['2023-10-28', 24],
    ['2023-10-29', 25],
    ['2023-10-30', 24],
  ])('[T4] %s has %d h', (day, hours) => {
    const { from, to } = berlinDayWindow(day);
    expect((to - from) / hourMs).toBe(hours);
    expect([berlinDayOf(from), berlinDayOf(to - 1), berlinDayOf(from - 1) < day, berlinDayOf(to) > day]).toEqual([
      day,
      day,
      true,
      true,
    ]);
  });

  it('[T4] every midnight from 2023 to 2030 is where the database has it', () => {
    let day = '2023-01-01';
    let count = 0;
    while (day < '2031-01-01') {
      const { from, to } = berlinDayWindow(day);
      expect(wall.format(from)).toBe(`${day} 00:00:00`);
      expect(wall.format(to - 1000)).toBe(`${day} 23:59:59`);
      day = berlinDayAfter(day);
      count += 1;
    }
    expect(count).toBe(2_922);
  });

  it('[T4] shortly after a Berlin midnight it is still yesterday in UTC', () => {
    expect(berlinDayOf(utc('2023-05-08T22:00:00Z'))).toBe('2023-05-09');
    expect(berlinDayOf(utc('2023-01-08T22:59:59.999Z'))).toBe('2023-01-08');
    expect(berlinDayOf(utc('2023-01-08T23:00:00Z'))).toBe('2023-01-09');
  });

  const anyYears = fc
    .tuple(fc.integer({ min: utc('2022-12-30T00:00Z'), max: utc('2030-12-31T00:00Z') }), fc.nat(200 * hourMs))
    .map(([from, lengthMs]) => ({ from, to: from + lengthMs }));

  itHolds(
    '[D9] cut a window without gap or overlap, whole ones of 23, 24 or 25 h',
    fc.property(anyYears, (window) => {
      const days = berlinDaysIn(window);
      if (window.from === window.to) return days.length === 0;
      const isChained = days.every(({ from, to }, index) => from < to && from === (days[index - 1]?.to ?? window.from));
      const areWhole = days.slice(1, -1).every(({ from, to }) => [23, 24, 25].includes((to - from) / hourMs));
      const areDistinct = days.every(({ day }, index) => day > (days[index - 1]?.day ?? ''));
      return isChained && areWhole && areDistinct && days.at(-1)?.to === window.to;
    }),
  );

  itHolds(
    '[D9] every instant is in exactly one day, the one its clock shows',
    fc.property(anyYears, ({ from: at }) => {
      const day = berlinDayOf(at);
      const { from, to } = berlinDayWindow(day);
      return from <= at && at < to && wall.format(at).startsWith(day);
    }),
  );
});

describe('clock readings', () => {
  it('[T5] become instants', () => {
    expect(berlinInstantOf('2023-05-09', 14, 22)).toBe(utc('2023-05-09T12:22:00Z'));
    expect(berlinInstantOf('2023-01-09', 14, 22, 5)).toBe(utc('2023-01-09T13:22:05Z'));
    expect(berlinInstantOf('2023-12-31', 24)).toBe(berlinInstantOf('2024-01-01'));
  });

  it('[T5] in the repeated hour are the earlier instant, in the skipped hour one an hour later', () => {
    expect(berlinInstantOf('2023-10-29', 2, 30)).toBe(utc('2023-10-29T00:30:00Z'));
    expect(berlinInstantOf('2023-10-29', 3, 0)).toBe(utc('2023-10-29T02:00:00Z'));
    expect(berlinInstantOf('2023-03-26', 2, 30)).toBe(utc('2023-03-26T01:30:00Z'));
    expect(berlinTimeAt(utc('2023-03-26T01:30:00Z'))).toMatchObject({ hour: 3, minute: 30 });
  });

  it.each(['2023-13-01', 'gestern', ''])('[T5] "%s" is no day', (day) => {
    expect(() => berlinInstantOf(day)).toThrow(RangeError);
  });

  itHolds(
    '[T5] and back: a reading taken from an instant leads to it, or an hour before it in the repeated hour',
    fc.property(fc.integer({ min: utc('2000-01-01T00:00Z'), max: utc('2035-01-01T00:00Z') }), (at) => {
      const { hour, minute, second } = berlinTimeAt(at);
      const back = berlinInstantOf(berlinDayOf(at), hour, minute, second);
      const wholeSecond = Math.floor(at / 1_000) * 1_000;
      return back === wholeSecond || (back === wholeSecond - hourMs && wall.format(back) === wall.format(wholeSecond));
    }),
  );

  it('[T5] know the weekday, Monday first', () => {
    const shown = { year: 2023, month: 5, day: 7, weekday: 7, hour: 0, minute: 59, second: 1 };
    expect(berlinTimeAt(berlinInstantOf('2023-05-07') + 59 * minuteMs + 1_000)).toEqual(shown);
    expect(berlinTimeAt(berlinInstantOf('2023-05-08')).weekday).toBe(1);
  });
});

function lastSundayAtOne(year: number, month: number): number {
  let day = 31;
  while (new Date(Date.UTC(year, month - 1, day)).getUTCDay() !== 0) day -= 1;
  return Date.UTC(year, month - 1, day, 1);
}

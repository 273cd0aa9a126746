import { expect, it } from 'vitest';
import { minuteMs } from './instant.ts';
import { noteVisit, parseVisit } from './staff-visit.ts';

const look = (seenAt: number, boardAt: number, epoch = 1) => ({ seenAt: seenAt * minuteMs, boardAt, epoch });

it('[RK19] a visit ends with a pause of half an hour; until then it remembers the one before', () => {
  const first = noteVisit(null, look(0, 100));
  expect(first.before).toBeNull();
  const reloaded = noteVisit(first, look(29, 200));
  expect(reloaded.before).toBeNull();
  const next = noteVisit(reloaded, look(59, 900));
  expect(next.before).toBe(200);
  expect(noteVisit(next, look(70, 950)).before).toBe(200);
});

it('[RK19] another history, or a board time that has gone back, knows of no earlier visit', () => {
  const earlier = noteVisit(noteVisit(null, look(0, 100)), look(60, 500));
  expect(earlier.before).toBe(100);
  expect(noteVisit(earlier, look(61, 600, 2)).before).toBeNull();
  expect(noteVisit(earlier, look(61, 400)).before).toBeNull();
});

it('[RK19] what was kept reads back, and what cannot be read is nothing', () => {
  const visit = noteVisit(null, look(3, 4));
  expect(parseVisit(JSON.stringify(visit))).toEqual(visit);
  for (const text of [null, '', '{', '[]', '7', 'null', '{"seenAt":"1"}', '{"seenAt":1.5,"boardAt":1,"epoch":1}'])
    expect(parseVisit(text)).toBeNull();
  expect(parseVisit('{"seenAt":1,"boardAt":1,"epoch":1,"before":"x","__proto__":{"a":1}}')?.before).toBeNull();
});

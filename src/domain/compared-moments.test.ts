import { expect, it } from 'vitest';
import { comparedMoments } from './compared-moments.ts';
import { parseMoment } from './moment.ts';

const at = (text: string) => Date.parse(text);
const looked = at('2023-05-03T08:00:00Z');
const known = { from: at('2023-04-20T00:00:00Z'), to: at('2023-05-09T12:00:00Z') };
const compared = (text: string, when: number = looked) => comparedMoments(parseMoment(text), when, known);

it.each([
  ['2023-05-01T10:00', at('2023-05-01T08:00:00Z'), looked, []],
  ['2023-05-05T10:00', looked, at('2023-05-05T08:00:00Z'), ['swapped']],
  ['2023-05-03T10:00', looked, looked, []],
  ['2023-01-01', known.from, looked, ['early']],
  ['2024-01-01', looked, known.to, ['late', 'swapped']],
])('[RK18] %s is compared with the instant looked at, the earlier first', (text, from, to, notes) => {
  expect(compared(text)).toEqual({ from, to, notes });
});

it.each([
  ['2023-05-01T10:00', at('2023-04-01T00:00:00Z'), known.from, at('2023-05-01T08:00:00Z'), ['early', 'swapped']],
  ['2023-05-01T10:00', at('2023-06-01T00:00:00Z'), at('2023-05-01T08:00:00Z'), known.to, ['late']],
  ['2023-01-01', at('2023-04-01T00:00:00Z'), known.from, known.from, ['early']],
  ['2023-01-01', at('2023-06-01T00:00:00Z'), known.from, known.to, ['early', 'late']],
])(
  '[RK18] %s is never compared with an instant nobody recorded, though that is looked at',
  (text, when, from, to, notes) => {
    expect(compared(text, when)).toEqual({ from, to, notes });
  },
);

it('[RK18] an hour that was not, or was twice, is told', () => {
  const range = { from: 0, to: at('2024-01-01T00:00:00Z') };
  const end = at('2023-12-01T00:00:00Z');
  expect(comparedMoments(parseMoment('2023-03-26T02:30'), end, range)?.notes).toEqual(['skippedHour']);
  expect(comparedMoments(parseMoment('2023-10-29T02:30'), end, range)?.notes).toEqual(['repeatedHour']);
});

it('[RK18] what is no time compares nothing', () => {
  expect(compared('gestern')).toBeNull();
});

import { expect, it } from 'vitest';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import { readTypedMoment } from './typed-moment.ts';

const third = berlinInstantOf('2023-05-03', 10, 40);

it.each([
  ['03.05.2023 10:40', third],
  ['3.5.2023, 10:40 Uhr', third],
  ['3/5/2023 10:40', third],
  ['03.05.2023 10:40:20', third + 20_000],
  ['2023-05-03T10:40', third],
  ['3.5.2023', berlinInstantOf('2023-05-03')],
  ['3.5.2023\u00a09:05', berlinInstantOf('2023-05-03', 9, 5)],
])('[TL13] %s is read in Berlin time, day first', (text, at) => {
  expect(readTypedMoment(text)).toEqual({ kind: 'instant', at, note: null });
});

it.each(['', 'gestern', '31.02.2023 10:00', '3.5.23 10:40', '03.05.2023 25:00', '13/13/2023 10:00'])(
  '[TL13] %j is no instant',
  (text) => {
    expect(readTypedMoment(text)).toBeNull();
  },
);

it.each([
  ['26.03.2023 02:30', berlinInstantOf('2023-03-26', 3, 30), 'skippedHour'],
  ['29.10.2023 02:30', berlinInstantOf('2023-10-29', 2, 30), 'repeatedHour'],
])('[TL13] %s is an hour that the day lacks or has twice: it says so', (text, at, note) => {
  expect(readTypedMoment(text)).toEqual({ kind: 'instant', at, note });
});

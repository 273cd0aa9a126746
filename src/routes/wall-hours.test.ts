import { expect, it } from 'vitest';
import { wallRoutineAt } from '#domain/wall-routine.ts';
import { wallThemeOf } from './wall-hours.ts';
import { defaultWallView } from './wall-view.ts';

const at = (berlin: string) => wallRoutineAt(Date.parse(`2023-05-09T${berlin}:00+02:00`), null, { from: 8, to: 20 });

it('[WF1] `auto` is light in a lit room and dark otherwise; light and dark stay so', () => {
  const auto = { ...defaultWallView, theme: 'auto' } as const;
  const themes = ['07:59', '08:00', '19:59', '20:00'].map((time) => wallThemeOf(auto, at(time)));
  expect(themes).toEqual(['dark', 'light', 'light', 'dark']);
  expect([wallThemeOf(defaultWallView, at('12:00')), wallThemeOf({ theme: 'light' }, at('23:00'))]).toEqual([
    'dark',
    'light',
  ]);
});

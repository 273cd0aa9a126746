import { expect, it } from 'vitest';
import { isWithinHours, wallThemeAt } from './wall-hours.ts';
import { defaultWallView } from './wall-view.ts';

const at = (berlin: string) => Date.parse(`2023-05-09T${berlin}:00+02:00`);

it('[WF1] hours are of the Berlin day and may go over midnight', () => {
  const night = { from: 22, to: 6 };
  expect(['21:59', '22:00', '00:30', '05:59', '06:00'].map((time) => isWithinHours(night, at(time)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(['06:59', '07:00', '18:59', '19:00'].map((time) => isWithinHours({ from: 7, to: 19 }, at(time)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('[WF1] `auto` is light in a lit room and dark otherwise; light and dark stay so', () => {
  const auto = { ...defaultWallView, theme: 'auto' } as const;
  expect([wallThemeAt(auto, at('12:00')), wallThemeAt(auto, at('20:00'))]).toEqual(['light', 'dark']);
  expect([wallThemeAt(defaultWallView, at('12:00')), wallThemeAt({ ...auto, theme: 'light' }, at('20:00'))]).toEqual([
    'dark',
    'light',
  ]);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, type Rendered } from '#ui/testing/render.ts';
import { FirstLegend, shownKey } from './first-legend.tsx';

let drawn: Rendered | null = null;
let isWide = true;
beforeEach(() => {
  isWide = true;
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({
    matches: isWide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  drawn?.unmount();
  drawn = null;
  vi.unstubAllGlobals();
});

const isOpen = () => drawn?.element.querySelector('section') !== null;
const visit = () => {
  drawn?.unmount();
  drawn = render(<FirstLegend messages={germanMessages} />);
};

it('[U29] the legend stands open on the first visit, until it is closed, and on no other', () => {
  visit();
  expect(isOpen()).toBe(true);
  act(() => drawn?.element.querySelector('button')?.click());
  expect(isOpen()).toBe(false);
  visit();
  expect(isOpen()).toBe(false);
  expect(Object.keys(localStorage)).toEqual([shownKey]);
});

it('[U29] on a phone it stays closed, and nothing is noted', () => {
  isWide = false;
  visit();
  expect(isOpen()).toBe(false);
  expect(localStorage).toHaveLength(0);
});

it('[U29] a device that keeps nothing shows it, and breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  visit();
  expect(isOpen()).toBe(true);
});

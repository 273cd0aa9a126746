// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, type Rendered } from '#ui/testing/render.ts';
import { WallFullScreen } from './wall-full-screen.tsx';

let drawn: Rendered | null = null;
afterEach(() => {
  drawn?.unmount();
  vi.restoreAllMocks();
});

it.each([
  ['a window', false, true],
  ['a screen that F11 or a kiosk has filled', true, false],
])('[WL16] how to fill the screen is told in %s: %s', (_, isFilled, isTold) => {
  Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
  const real = matchMedia;
  vi.spyOn(globalThis, 'matchMedia').mockImplementation((query) => {
    const list = real(query);
    const matches = isFilled && query === '(display-mode: fullscreen)';
    Object.defineProperty(list, 'matches', { value: matches });
    return list;
  });
  drawn = render(<WallFullScreen messages={germanMessages} />);
  expect(drawn.element.querySelector('.wall-hint') !== null).toBe(isTold);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { germanMessages } from '#i18n/load-messages.ts';
import { press, render, textOf, type Rendered } from '#ui/testing/render.ts';
import { LegendButton } from './legend-button.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const draw = () => {
  drawn = render(
    <>
      <LegendButton messages={germanMessages} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a stand-in for the matrix */}
      <div role="grid" tabIndex={0} />
      <input />
    </>,
  );
};
const isOpen = () => drawn.element.querySelector('dialog')?.open;

it('[U21] the legend covers nothing until it is asked for', () => {
  draw();
  expect(isOpen()).toBe(false);
  act(() => drawn.element.querySelector('button')?.click());
  expect(isOpen()).toBe(true);
  expect(textOf(drawn.element.querySelector('dialog'))).toContain(
    'Farbe und Form: Kann ich es nutzen? Zeichen: Wie wird es betrieben?',
  );
});

it('[U21] the key ? opens it in the matrix and nowhere else', () => {
  draw();
  drawn.element.querySelector('input')?.focus();
  press('?');
  expect(isOpen()).toBe(false);
  drawn.element.querySelector<HTMLElement>('[role=grid]')?.focus();
  press('?');
  expect(isOpen()).toBe(true);
});

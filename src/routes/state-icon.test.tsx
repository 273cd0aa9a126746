// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { pairOf } from '#domain/pair.ts';
import { render } from '#ui/testing/render.ts';
import { StateIcon } from './state-icon.tsx';

afterEach(() => document.head.replaceChildren());

it('[Z8] the icon of the tab is the tile of the state, and the product’s own again when the view has gone', () => {
  const link = document.head.appendChild(document.createElement('link'));
  link.rel = 'icon';
  link.setAttribute('href', '/favicon.svg');
  const drawn = render(<StateIcon pair={pairOf('outage', 'normal')} />);
  const outage = link.getAttribute('href');
  expect(outage).toMatch(/^data:image\/svg\+xml,/);
  drawn.rerender(<StateIcon pair={pairOf('unknown', 'normal')} />);
  expect(link.getAttribute('href')).not.toBe(outage);
  drawn.unmount();
  expect(link.getAttribute('href')).toBe('/favicon.svg');
});

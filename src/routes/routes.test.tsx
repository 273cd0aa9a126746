// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { IgnoredNotice } from './ignored-notice.tsx';
import { NotFound } from './not-found.tsx';
import { SiteSwitches } from './site-switches.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const at = (path: string, search = '') => memoryLocation({ path, searchPath: search, static: true });

it('[G26] an unknown address says what was not found and leads to the three views, keeping the theme', () => {
  const { hook, searchHook } = at('/gibt%20es%20nicht', 'thema=dark');
  drawn = render(
    <Router hook={hook} searchHook={searchHook}>
      <NotFound />
    </Router>,
  );
  expect(textOf(drawn.element)).toContain('Unter „/gibt es nicht“ ist nichts zu finden.');
  const links = [...drawn.element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/?thema=dark', '/lage?thema=dark', '/wand?thema=dark']);
  expect(document.title).toBe('Seite nicht gefunden · Lagebild');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(document.documentElement.lang).toBe('de');
});

it('[G27] the other language is the same view with the same state', () => {
  const { hook, searchHook } = at('/lage', 'thema=light');
  drawn = render(
    <Router hook={hook} searchHook={searchHook}>
      <SiteSwitches theme="light" />
    </Router>,
  );
  expect(drawn.element.querySelector('a')?.getAttribute('href')).toBe('/en/lage?thema=light');
  expect(drawn.element.querySelector('a')?.lang).toBe('en');
});

it('[G28] what was left out of an address is said, as text', () => {
  drawn = render(<IgnoredNotice ignored={[{ name: 'thema', value: '<b>', allowed: ['dark', 'light'] }]} />);
  expect(textOf(drawn.element)).toBe(
    'In der Adresse steht thema=<b>. Das kennt diese Ansicht nicht (möglich: dark, light). Die Ansicht ist ohne diese Angabe geöffnet.',
  );
  drawn.rerender(<IgnoredNotice ignored={[]} />);
  expect(textOf(drawn.element)).toBe('');
});

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { deShared } from '#i18n/shared/shared-words-de.ts';
import { IgnoredNotice } from './ignored-notice.tsx';
import { SiteSwitches } from './site-switches.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const at = (path: string, search = '') => memoryLocation({ path, searchPath: search, static: true });

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
  drawn = render(
    <IgnoredNotice ignored={[{ name: 'thema', value: '<b>', allowed: ['dark', 'light'] }]} words={deShared.ignored} />,
  );
  expect(textOf(drawn.element)).toBe(
    'In der Adresse steht thema=<b>. Das kennt diese Ansicht nicht (möglich: dark, light). Die Ansicht ist ohne diese Angabe geöffnet.',
  );
  drawn.rerender(<IgnoredNotice ignored={[]} words={deShared.ignored} />);
  expect(textOf(drawn.element)).toBe('');
});

// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deEmbedWords } from '#i18n/public/embed-words-de.ts';
import { propertyRuns, propertySeed } from '#lib/property-runs.ts';
import { badgeSnippet, frameSnippet, looks, type Snippet } from './snippet.ts';

const snippetOf = (name: string, look: Snippet['look'] = 'auto'): Snippet => ({
  origin: 'https://kassenstatus.example',
  language: 'en',
  insurer: { id: 'bkk-nordlicht', name },
  look,
  words: deEmbedWords,
});

/** As a page would read it, without loading anything. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

it('[E10] a snippet is one element that leads to the chosen insurer, look and language', () => {
  for (const look of looks) {
    const body = parsed(frameSnippet(snippetOf('BKK Nordlicht', look)));
    expect(body.children).toHaveLength(1);
    expect(body.querySelector('iframe')?.getAttribute('src')).toBe(
      `https://kassenstatus.example/en/einbetten/bkk-nordlicht${look === 'auto' ? '' : `?thema=${look}`}`,
    );
  }
  const link = parsed(badgeSnippet(snippetOf('BKK Nordlicht'))).querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://kassenstatus.example/en/kasse/bkk-nordlicht');
  expect(link?.querySelector('img')?.getAttribute('src')).toBe(
    'https://kassenstatus.example/api/v1/public/badge/bkk-nordlicht.svg?lang=en',
  );
});

it('[E10] no name breaks out of a snippet', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', '=', ' ', '\n', 'a', '/') }),
    fc.constantFrom('"><script>alert(1)</script>', "' onload='alert(1)", '\u202egnurhürebo'),
  );
  fc.assert(
    fc.property(names, (name) => {
      for (const html of [frameSnippet(snippetOf(name)), badgeSnippet(snippetOf(name))]) {
        const body = parsed(html);
        expect(body.children).toHaveLength(1);
        for (const element of body.querySelectorAll('*')) {
          expect(['IFRAME', 'A', 'IMG']).toContain(element.tagName);
          expect(element.getAttributeNames().filter((attribute) => attribute.startsWith('on'))).toEqual([]);
        }
      }
    }),
    { numRuns: Math.min(300, propertyRuns()), seed: propertySeed() },
  );
});

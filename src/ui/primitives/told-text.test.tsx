// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { ToldLine, ToldParagraphs, ToldText } from './told-text.tsx';

let drawn: Rendered | null = null;
afterEach(() => {
  drawn?.unmount();
  drawn = null;
});

const said = (de: string) => ({ de, en: null, simple: null });
const german = { language: 'de', mark: 'auf Deutsch' } as const;

it('[R22] lists, emphasis and links are drawn where there is room for them', () => {
  drawn = render(
    <ToldParagraphs text={said('Bitte **jetzt**:\n- eins\n- [zwei](https://x.example/)\n\nDanke.')} {...german} />,
  );
  expect([...drawn.element.children].map(({ tagName }) => tagName)).toEqual(['P', 'UL', 'P']);
  expect(textOf(drawn.element.querySelector('strong'))).toBe('jetzt');
  expect(drawn.element.querySelectorAll('li')).toHaveLength(2);
  const link = drawn.element.querySelector('a');
  expect([link?.getAttribute('href'), link?.rel]).toEqual(['https://x.example/', 'noopener noreferrer external']);
});

it('[R22] on one line they stand in the line, and in a title there are words alone', () => {
  const text = said('- Erst [eins](https://x.example/)\n- dann *zwei*');
  drawn = render(<ToldLine text={text} {...german} />);
  expect(textOf(drawn.element)).toBe('Erst eins dann zwei');
  expect(drawn.element.querySelectorAll('a, em')).toHaveLength(2);
  drawn.rerender(<ToldText text={text} {...german} />);
  expect(textOf(drawn.element)).toBe('Erst eins dann zwei');
  expect(drawn.element.querySelectorAll('a, em')).toHaveLength(0);
});

it('[R14] what is missing in a language is German and marked, and what cannot be read gives way to its id', () => {
  drawn = render(<ToldParagraphs text={said('Nur deutsch.')} language="en" mark="in German" />);
  expect(drawn.element.querySelector('p')?.lang).toBe('de');
  expect(textOf(drawn.element)).toBe('Nur deutsch. (in German)');
  drawn.rerender(<ToldText text={said('\u200b')} {...german} orElse="eau" />);
  expect(textOf(drawn.element)).toBe('eau');
});

itHolds(
  '[R22] [R14] whatever a text holds, it makes no element but these, and no address but https',
  fc.property(
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '<script>',
            '<img src=x onerror=y>',
            '](',
            '[',
            ')',
            '**',
            '*',
            '`',
            '\n- ',
            '\n\n',
            'https:',
          ),
          fc.constantFrom('javascript:alert(1)', '//x', 'data:text/html,', 'https://x.example', '&lt;', ' '),
          fc.string({ maxLength: 6 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
    (words) => {
      const rendered = render(<ToldParagraphs text={said(words)} {...german} />);
      for (const element of rendered.element.querySelectorAll('*'))
        expect(['P', 'UL', 'LI', 'STRONG', 'EM', 'CODE', 'A']).toContain(element.tagName);
      for (const link of rendered.element.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^https:\/\//);
      rendered.unmount();
    },
  ),
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineIn, markedText, wordsOf, type Inline } from './marked-text.ts';
import { itHolds } from './testing/it-holds.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const link = (words: string, href: string): Inline => ({ kind: 'link', text: words, href });

describe('what people wrote', () => {
  it('[R22] is read as paragraphs, lists, emphasis, links and code', () => {
    expect(
      markedText('Erst **wichtig**, *dann* `so`.\n\nBitte:\n- eins\n- [zwei](https://x.example/a)\n\nEnde'),
    ).toEqual([
      {
        kind: 'paragraph',
        parts: [
          text('Erst '),
          { kind: 'strong', parts: [text('wichtig')] },
          text(', '),
          { kind: 'em', parts: [text('dann')] },
          text(' '),
          { kind: 'code', text: 'so' },
          text('.'),
        ],
      },
      { kind: 'paragraph', parts: [text('Bitte:')] },
      { kind: 'list', items: [[text('eins')], [link('zwei', 'https://x.example/a')]] },
      { kind: 'paragraph', parts: [text('Ende')] },
    ]);
  });

  it.each([
    '[klick](javascript:alert(1))',
    '[klick](http://x.example)',
    '[klick](//x.example)',
    '[klick](https://nutzer:wort@x.example)',
    '[klick](data:text/html,x)',
    '[klick](https://)',
    '![](https://x.example/zaehler.png)',
    '![bild](https://x.example/zaehler.png)',
    '<a href="https://x.example">klick</a>',
    '5 * 3 * 2',
    'ein_name_mit_strichen',
    '__proto__',
    '** offen',
    'am 25. April [sic] (so)',
  ])('[R22] leaves %s as it was written', (words) => {
    expect(inlineIn(words)).toEqual([text(words)]);
  });

  it('[R22] is emphasised as deep as anybody needs, and no deeper', () => {
    expect(wordsOf(inlineIn('**a *b _c_ d* e**'))).toBe('a b c d e');
    const deep = `${'**_'.repeat(2_000)}x${'_**'.repeat(2_000)}`;
    expect(depthOf(inlineIn(deep))).toBeLessThanOrEqual(5);
  });

  const pieces = [
    '**',
    '*',
    '_',
    '`',
    '[',
    '](',
    ')',
    '- ',
    '\n',
    '\n\n',
    'https://x.example',
    'javascript:',
    '!',
    ' ',
    '\u202e',
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  itHolds(
    '[R22] whatever was written, no letter is added or lost but signs, and links lead by https alone',
    fc.property(hostile, (words) => {
      const blocks = markedText(words);
      const runs = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.parts]));
      for (const href of runs.flatMap(linksIn)) expect(href).toMatch(/^https:\/\/[^/@]/);
      const kept = lettersOf(runs.map(wordsOf).join(''));
      expect(isWithin(kept, lettersOf(words))).toBe(true);
      if (!words.includes('](')) expect(kept).toBe(lettersOf(words));
    }),
  );

  it('[R22] is read in a blink, whatever it is', () => {
    for (const piece of ['**', '[a](', '*a', '_a ', '`', '[', '**a', '- ', '\n\n']) {
      const begun = performance.now();
      markedText(piece.repeat(Math.ceil(4_000 / piece.length)));
      expect(performance.now() - begun, piece).toBeLessThan(500);
    }
  });
});

function linksIn(parts: readonly Inline[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'link' ? [part.href] : 'parts' in part ? linksIn(part.parts) : []));
}

function depthOf(parts: readonly Inline[]): number {
  return 1 + Math.max(0, ...parts.map((part) => ('parts' in part ? depthOf(part.parts) : 0)));
}

function lettersOf(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the letters stand in the same order in the other. */
function isWithin(some: string, all: string): boolean {
  const left = Array.from(some).toReversed();
  for (const letter of all) if (left.at(-1) === letter) left.pop();
  return left.length === 0;
}

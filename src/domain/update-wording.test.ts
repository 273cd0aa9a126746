import { expect, it } from 'vitest';
import { sampleUpdate } from './testing/sample.ts';
import { wordingAt } from './update-wording.ts';

it('[TL9] a message is told in the words it had at the instant', () => {
  const text = (de: string) => ({ de, en: null, simple: null });
  const update = sampleUpdate(1, {
    text: text('zuletzt'),
    formerTexts: [
      { text: text('erst'), replacedAt: 100 },
      { text: text('dann'), replacedAt: 200 },
    ],
  });
  expect([50, 99, 100, 199, 200].map((at) => wordingAt(update, at).de)).toEqual([
    'erst',
    'erst',
    'dann',
    'dann',
    'zuletzt',
  ]);
});

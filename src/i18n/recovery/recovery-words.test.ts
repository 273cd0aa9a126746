import { expect, it } from 'vitest';
import { loadRecoveryWords } from './load-recovery-words.ts';
import { deRecovery } from './recovery-words-de.ts';
import { enRecovery } from './recovery-words-en.ts';

it.each([
  ['German', deRecovery],
  ['English', enRecovery],
])('[G21] the %s words leave no sentence empty', (_language, words) => {
  const sentences = sentencesOf(words, '');
  expect(sentences.length).toBeGreaterThan(100);
  for (const [path, sentence] of sentences) expect(sentence.trim(), path).not.toBe('');
});

it('[G21] the English words are in English', () => {
  const german = new Map(sentencesOf(deRecovery, ''));
  const same = sentencesOf(enRecovery, '').filter(
    ([path, sentence]) => sentence.length > 12 && german.get(path) === sentence,
  );
  expect(same).toEqual([]);
});

it('comes with the language, the same every time', async () => {
  expect(await loadRecoveryWords('de')).toBe(deRecovery);
  expect(await loadRecoveryWords('en')).toBe(enRecovery);
  expect(loadRecoveryWords('en')).toBe(loadRecoveryWords('en'));
});

function sentencesOf(value: unknown, path: string): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, undefined, [2, 3, 4, 5]))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
}

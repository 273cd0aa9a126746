import { describe, expect, it } from 'vitest';
import { availabilities, modes } from '#domain/pair.ts';
import { paint, paintProof } from '#domain/paint.ts';
import { absentCell } from '#domain/cell.ts';
import { pairOf } from '#domain/pair.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { languages } from './language.ts';
import { createMessages } from './messages.ts';
import { moreLoaders, restLoaders } from './public/more-public-words.ts';
import { firstPartLoaders } from './public/public-words.ts';
import { deShared } from './shared/shared-words-de.ts';
import { enShared } from './shared/shared-words-en.ts';
import { leichtShared } from './shared/shared-words-leicht.ts';
import { statusWords } from './status-words.ts';

describe.each([
  ['German', de],
  ['English', en],
])('the %s catalogue', (_language, words) => {
  it('[G21] has its own words for each of the 24 pairs, for staff and for everyone', () => {
    for (const wording of [words.status.staff, words.status.public]) {
      const labels = availabilities.flatMap((availability) => modes.map((mode) => wording[availability][mode]));
      expect(new Set(labels).size).toBe(24);
    }
  });

  it('leaves no sentence empty', () => {
    for (const [path, sentence] of sentencesOf(words, '')) expect(sentence.trim(), path).not.toBe('');
  });

  it('says how many in the singular and in the plural', () => {
    expect(words.kpi.cells(1)).not.toBe(words.kpi.cells(2).replace('2', '1'));
  });
});

it('[G21] the English catalogue is in English', () => {
  const german = new Map(sentencesOf(de, ''));
  const same = sentencesOf(en, '').filter(([path, sentence]) => sentence.length > 12 && german.get(path) === sentence);
  expect(same).toEqual([]);
});

const publicParts = {
  ...firstPartLoaders,
  rest: restLoaders,
  ...moreLoaders,
  shared: {
    de: () => Promise.resolve(deShared),
    en: () => Promise.resolve(enShared),
    leicht: () => Promise.resolve(leichtShared),
  },
};

describe.each(Object.entries(publicParts))('the public part "%s"', (_part, loaders) => {
  it.each(languages)('leaves no sentence empty in "%s"', async (language) => {
    const sentences = sentencesOf(await loaders[language](), '');
    expect(sentences).not.toEqual([]);
    for (const [path, sentence] of sentences) expect(sentence.trim(), path).not.toBe('');
  });

  it('[G21] is in English where it is English', async () => {
    const german = new Map(sentencesOf(await loaders.de(), ''));
    const english = sentencesOf(await loaders.en(), '');
    const same = english.filter(([path, sentence]) => isLong(sentence) && german.get(path) === sentence);
    expect(same.filter(([path]) => !path.startsWith('.navigation.'))).toEqual([]);
  });

  it('[Z5] Leichte Sprache is short: at most 12 words in a sentence, and none longer than 16 letters without a hyphen', async () => {
    const hard = sentencesOf(await loaders.leicht(), '').filter(([, text]) => !isEasy(text));
    expect(hard).toEqual([]);
  });

  it('[Z5] Leichte Sprache cuts no words and uses no signs that are read aloud', async () => {
    const cut = sentencesOf(await loaders.leicht(), '').filter(([, text]) =>
      /z\. ?B\.|d\. ?h\.|bzw|usw|etc|\*|;|…|\//.test(text),
    );
    expect(cut).toEqual([]);
  });
});

const isLong = (sentence: string) => sentence.length > 16;

function isEasy(text: string): boolean {
  const sentences = text.split(/[.:?!]\s+/);
  const words = text.split(/[\s\u00a0]+/);
  return (
    sentences.every((sentence) => sentence.split(/\s+/).length <= 12) &&
    words.flatMap((word) => word.split(/[-·]/)).every((word) => word.length <= 16)
  );
}

describe('a painted cell in words', () => {
  const messages = createMessages('de', de);
  const cell = { pair: pairOf('operational', 'fallback'), since: null, observedAt: null, incidentId: null };

  it('[G7] says what is painted, and what was last known only as past', () => {
    const live = statusWords(paint(cell, paintProof('live', false, true)), messages, 'staff');
    const stale = statusWords(paint(cell, paintProof('stale', false, true)), messages, 'staff');
    expect(live).toBe('Verfügbar im Notbetrieb');
    expect(stale).toBe('Notbetrieb, Stand unbekannt (Stand veraltet, zuletzt: Verfügbar im Notbetrieb)');
  });

  it('[G7] has a reason for what is missing and a word for what is not used', () => {
    const proof = paintProof('live', false, true);
    expect(statusWords(paint(absentCell, proof), messages, 'public')).toBe('Stand unbekannt (keine Daten)');
    expect(statusWords(paint(null, proof), messages, 'public')).toBe('wird nicht genutzt');
  });
});

function sentencesOf(value: unknown, path: string): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(Reflect.apply(value, undefined, [2, 3, 4]))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
}

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { editDistance } from './edit-distance.ts';
import { indexNames, nearestNames, searchNames } from './name-search.ts';

const insurers = [
  { id: 'bkk-nordlicht', names: ['BKK Nordlicht', 'Nordlicht', 'BKK Leuchtfeuer'] },
  { id: 'bkk-suedwind', names: ['BKK Südwind', 'Südwind'] },
  { id: 'ikk-grosse-strasse', names: ['IKK Große Straße'] },
  { id: 'ek-digital', names: ['Digitale Ersatzkasse'] },
];
const index = indexNames(insurers);
const found = (typed: string) => searchNames(index, typed).map(({ id }) => id);

describe('searching by name', () => {
  it('[Z1] nothing typed finds all, in their order', () => {
    expect(found('')).toEqual(insurers.map(({ id }) => id));
    expect(found(' - ')).toEqual(insurers.map(({ id }) => id));
  });

  it('[Z1] words are found in any order and case, in former names and ids too', () => {
    expect(found('nord bkk')).toEqual(['bkk-nordlicht']);
    expect(found('LEUCHTFEUER')).toEqual(['bkk-nordlicht']);
    expect(found('ek-digital')).toEqual(['ek-digital']);
  });

  it('[Z1] ue finds ü and ss finds ß, and the other way round', () => {
    for (const typed of ['suedwind', 'Südwind', 'südw']) expect(found(typed)).toEqual(['bkk-suedwind']);
    for (const typed of ['grosse strasse', 'große straße']) expect(found(typed)).toEqual(['ikk-grosse-strasse']);
  });

  it('[Z2] a typing error is forgiven in longer words only', () => {
    expect(found('nordlich')).toEqual(['bkk-nordlicht']);
    expect(found('nortlicht')).toEqual(['bkk-nordlicht']);
    expect(found('nordlcihtt')).toEqual(['bkk-nordlicht']);
    expect(found('digitla')).toEqual(['ek-digital']);
    expect(found('bkx')).toEqual([]);
    expect(found('gibt es nicht')).toEqual([]);
  });

  it('[Z2] what begins a word comes before what stands inside one, and that before errors', () => {
    const names = ['Altnord', 'Nort', 'Nord'].map((name) => ({ id: name, names: [name] }));
    expect(searchNames(indexNames(names), 'nord').map(({ id }) => id)).toEqual(['Nord', 'Altnord', 'Nort']);
  });

  it('[Z3] an unknown name has its three nearest, whatever it is', () => {
    expect(nearestNames(insurers, 'bkk-nordlihct').map(({ id }) => id)[0]).toBe('bkk-nordlicht');
    expect(nearestNames(insurers, 'xyz')).toHaveLength(3);
    expect(nearestNames(insurers, '🙂'.repeat(10_000))).toHaveLength(3);
    expect(nearestNames([], 'xyz')).toEqual([]);
  });
});

describe('the distance of two words', () => {
  it('[Z4] counts letters put in, left out, exchanged and swapped', () => {
    const pairs = [
      ['nord', 'nord', 0],
      ['nord', 'nod', 1],
      ['nord', 'noord', 1],
      ['nord', 'nort', 1],
      ['nord', 'nrod', 1],
      ['nord', 'sued', 3],
    ] as const;
    for (const [a, b, distance] of pairs) expect(editDistance(a, b, 9), `${a} ${b}`).toBe(distance);
    expect(editDistance('nord', 'nordlicht', 2, true)).toBe(0);
    expect(editDistance('nrodl', 'nordlicht', 2, true)).toBe(1);
    expect(editDistance('nord', 'sued', 1)).toBe(2);
  });

  it('[Z4] is the same both ways, zero only between equals, and never more than the limit and one', () => {
    const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'ü', '🙂') });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const distance = editDistance(a, b, most);
        expect(distance).toBe(editDistance(b, a, most));
        expect(distance <= most + 1).toBe(true);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, most, true) <= distance).toBe(true);
      }),
    );
  });
});

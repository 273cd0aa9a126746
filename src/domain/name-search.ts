import { editDistance } from './edit-distance.ts';

/** Something people call by names: its present ones and former ones. */
export type Named = Readonly<{ id: string; names: readonly string[] }>;

/** Names made ready to be searched, in their own order. */
export type NameIndex<T extends Named> = readonly Readonly<{
  named: T;
  words: readonly string[];
  wholes: readonly string[];
}>[];

/** Folds every name once, so that a search at each key press stays cheap with a thousand of them. */
export function indexNames<T extends Named>(all: readonly T[]): NameIndex<T> {
  return all.map((named) => {
    const wholes = [...named.names, named.id].map(foldName).filter((name) => name !== '');
    return { named, wholes, words: [...new Set(wholes.flatMap((name) => name.split(' ')))] };
  });
}

/**
 * What a typed text may mean, best first: every typed word begins a word of the name, stands in it, or is a typing error away from its beginning
 * (none below four letters, one up to six, two above). Equally good ones keep their order. All of them for an empty text.
 */
export function searchNames<T extends Named>(index: NameIndex<T>, typed: string): readonly T[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return index.map(({ named }) => named);
  return index
    .map(({ named, words }) => ({ named, cost: sum(asked.map((word) => costOf(word, words))) }))
    .filter(({ cost }) => cost < Infinity)
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ named }) => named);
}

/** The `count` names that look most like a text nobody has, best first: for "did you mean". Always that many, if there are as many. */
export function nearestNames<T extends Named>(all: readonly T[], text: string, count = 3): readonly T[] {
  const asked = foldName(text);
  return indexNames(all)
    .map(({ named, wholes }) => ({ named, distance: Math.min(...wholes.map((name) => unlikeness(asked, name))) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ named }) => named);
}

/** Without case, accents and punctuation; "ue" finds "ü" and the other way round, "ss" finds "ß". Cut to what a person would type. */
export function foldName(text: string): string {
  return text
    .slice(0, longestName)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/([aou])\u0308/g, '$1e')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

const longestName = 80;
const mostWords = 8;

function wordsOf(text: string): readonly string[] {
  return foldName(text).split(' ').filter(Boolean).slice(0, mostWords);
}

function sum(costs: readonly number[]): number {
  return costs.reduce((total, cost) => total + cost, 0);
}

/** 0 begins a word, 1 stands inside one, 2 and more with typing errors. */
function costOf(typed: string, words: readonly string[]): number {
  if (words.some((word) => word.startsWith(typed))) return 0;
  if (words.some((word) => word.includes(typed))) return 1;
  const most = errorsAllowed(typed);
  if (most === 0) return Infinity;
  const distance = Math.min(...words.map((word) => editDistance(typed, word, most, true)));
  return distance > most ? Infinity : 1 + distance;
}

function errorsAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** Share of letters that differ, 0 to 1: a long name must not lose to a short one for its length alone. */
function unlikeness(asked: string, name: string): number {
  const longest = Math.max(asked.length, name.length, 1);
  return editDistance(asked, name, longest) / longest;
}

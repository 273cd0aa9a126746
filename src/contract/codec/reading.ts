import type { FlawList } from '../flaw-list.ts';
import { decodeInstant } from '../instant-codec.ts';
import type { Instant } from '#domain/instant.ts';

/** Longest name or title, and longest running text, in UTF-16 units. Longer ones are cut, and the cut is a flaw. */
export const maxNameLength = 200;
export const maxTextLength = 4_000;

/** One value at a time, with what to take when it is not what the contract says. Every fallback taken is a flaw. */
export function readWords(
  part: unknown,
  path: string,
  flaws: FlawList,
  fallback: string,
  maxLength = maxNameLength,
): string {
  if (typeof part === 'string') return clip(part, path, flaws, maxLength);
  flaws.add(path, 'not a text');
  return fallback;
}

export function readWordsOrNull(
  part: unknown,
  path: string,
  flaws: FlawList,
  maxLength = maxNameLength,
): string | null {
  if (part === null) return null;
  if (typeof part === 'string') return clip(part, path, flaws, maxLength);
  flaws.add(path, 'not a text');
  return null;
}

function clip(text: string, path: string, flaws: FlawList, maxLength: number): string {
  if (text.length <= maxLength) return text;
  flaws.add(path, `longer than ${maxLength} characters, cut`);
  const cut = text.slice(0, maxLength);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** A whole number, 0 or more. */
export function readCount<Other>(part: unknown, path: string, flaws: FlawList, fallback: Other): number | Other {
  if (Number.isSafeInteger(part) && Number(part) >= 0) return Number(part);
  flaws.add(path, 'not a whole number');
  return fallback;
}

/** Null = open or not known, which is also all we know of an unreadable one. */
export function readInstantOrNull(part: unknown, path: string, flaws: FlawList): Instant | null {
  if (part === null) return null;
  const at = decodeInstant(part);
  if (at === null) flaws.add(path, 'not an instant in UTC');
  return at;
}

export function readWord<Word extends string, Other>(
  part: unknown,
  words: readonly Word[],
  path: string,
  flaws: FlawList,
  fallback: Other,
): Word | Other {
  const word = words.find((candidate) => candidate === part);
  if (word === undefined) flaws.add(path, 'a word this client does not know');
  return word ?? fallback;
}

/** Only `true` and `false` are readable; anything else is the cautious answer. */
export function readFlag(part: unknown, path: string, flaws: FlawList, fallback: boolean): boolean {
  if (typeof part === 'boolean') return part;
  flaws.add(path, 'neither true nor false');
  return fallback;
}

/** As `idSchema`, by hand: a spring asks forty thousand times. */
export function isId(part: unknown): part is string {
  return typeof part === 'string' && part.length > 0 && part.length <= 200;
}

/** Entry by entry; an entry that cannot be read costs itself alone and is a flaw. */
export function readList<T>(
  part: unknown,
  path: string,
  flaws: FlawList,
  read: (entry: unknown, path: string) => T | null,
): T[] {
  if (!Array.isArray(part)) {
    flaws.add(path, 'not a list');
    return [];
  }
  return part.flatMap((entry: unknown, index) => {
    const value = read(entry, `${path}[${index}]`);
    if (value !== null) return [value];
    flaws.add(`${path}[${index}]`, 'unreadable entry, left out');
    return [];
  });
}

export function readIds(part: unknown, path: string, flaws: FlawList): string[] {
  return [...new Set(readList(part, path, flaws, (entry) => (isId(entry) ? entry : null)))];
}

/** Of two entries under one id neither is believed: `neither` says what stands in their place, null = nothing. */
export function settleTwins<T extends Readonly<{ id: string }>>(
  entries: readonly T[],
  path: string,
  flaws: FlawList,
  neither: (id: string) => T | null,
): T[] {
  const counts = new Map<string, number>();
  for (const { id } of entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  const settled = new Map<string, T | null>(
    entries.map((entry) => [entry.id, counts.get(entry.id) === 1 ? entry : neither(entry.id)]),
  );
  for (const [id, count] of counts) if (count > 1) flaws.add(path, `id used ${count} times: ${id.slice(0, 40)}`);
  return [...settled.values()].filter((entry) => entry !== null);
}

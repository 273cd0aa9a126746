import type { Instant } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import { badgeShape } from './badge-shape.ts';
import type { BadgeWords } from './badge-words.ts';
import { xml } from './plain.ts';

export type Badge = Readonly<{
  label: string;
  pair: Pair;
  /** what it says of `pair` */
  said: string;
  at: Instant;
  isSimulated: boolean;
  words: BadgeWords;
}>;

/** A small picture for other people's pages: whose state, shape, word, and of when it is, because a picture may be kept. */
export function drawBadge({ label, pair, said, at, isSimulated, words }: Badge): string {
  const name = shortened(label, 40);
  const stand = `${words.stand(at)}${isSimulated ? ` · ${words.simulated}` : ''}`;
  const wordsFrom = Math.ceil(40 + name.length * boldWidth);
  const width = Math.ceil(Math.max(wordsFrom + said.length * textWidth, 34 + stand.length * smallWidth) + 10);
  const title = xml(`${name}: ${said.replace(/\.$/, '')}. ${stand}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40" viewBox="0 0 ${width} 40" role="img" aria-label="${title}" lang="${words.lang}">` +
    `<title>${title}</title><rect x=".5" y=".5" width="${width - 1}" height="39" rx="4" fill="#fff" stroke="#8a949e"/>` +
    `<g transform="translate(8 11)">${badgeShape(pair)}</g>` +
    `<g font-family="Verdana,DejaVu Sans,sans-serif"><text x="34" y="17" font-size="12" font-weight="bold" fill="#12171d">${xml(name)}</text>` +
    `<text x="${wordsFrom}" y="17" font-size="12" fill="#12171d">${xml(said)}</text>` +
    `<text x="34" y="32" font-size="10" fill="#59646f">${xml(stand)}</text></g></svg>\n`
  );
}

/** Generous mean widths of the widest of the fonts named, in px. */
const boldWidth = 8.9;
const textWidth = 7.4;
const smallWidth = 6.3;

function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

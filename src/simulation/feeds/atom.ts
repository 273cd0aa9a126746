import { encodeInstant } from '#contract/instant-codec.ts';
import type { Instant } from '#domain/instant.ts';
import { xml } from './plain.ts';

/** `path` makes the id: the same for the same thing for ever, whatever host serves it. */
export type AtomEntry = Readonly<{
  path: string;
  title: string;
  /** null where only the last change is known: a date that moved would not be one of publication */
  published: Instant | null;
  updated: Instant;
  /** where people read on */
  pageUrl: string;
  /** plain text */
  content: string;
  category: string;
}>;

export type AtomFeed = Readonly<{
  path: string;
  /** the language the words are in, as `xml:lang` has it */
  language: string;
  title: string;
  author: string;
  selfUrl: string;
  pageUrl: string;
  /** when there is no entry to tell it */
  updated: Instant;
  entries: readonly AtomEntry[];
}>;

/** RFC 4287. Entries newest first. */
export function writeAtom({ path, language, title, author, selfUrl, pageUrl, updated, entries }: AtomFeed): string {
  const sorted = [...entries].sort((a, b) => b.updated - a.updated || (a.path < b.path ? -1 : 1));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `<id>${idOf(path)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${encodeInstant(sorted[0]?.updated ?? updated)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" hreflang="${xml(language)}" href="${xml(selfUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(pageUrl)}"/>`,
    ...sorted.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ path, title, published, updated, pageUrl, content, category }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${idOf(path)}</id>`,
    `<title>${xml(title)}</title>`,
    ...(published === null ? [] : [`<published>${encodeInstant(published)}</published>`]),
    `<updated>${encodeInstant(updated)}</updated>`,
    `<category term="${xml(category)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(pageUrl)}"/>`,
    `<content type="text">${xml(content)}</content>`,
    '</entry>',
  ].join('\n');
}

/** A tag URI (RFC 4151); every part of the path escaped, so that no id can break out or meet another. */
function idOf(path: string): string {
  return `tag:lagebild.example,2023:${xml(path.split('/').map(encodePart).join('/'))}`;
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
}

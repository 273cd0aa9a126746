import type { Text } from '#domain/text.ts';
import type { FlawList } from '../flaw-list.ts';
import { shapeFor } from '../schema-for.ts';
import { fitting, recordOf } from '../shape.ts';
import { field, orNull } from '../shapes/scalar-shapes.ts';
import type { WireText } from '../wire-types.ts';
import { maxNameLength, maxTextLength, readWords, readWordsOrNull } from './reading.ts';

export function encodeText(text: Text): WireText {
  return { de: text.de, en: text.en, simple: text.simple };
}

export function encodeTextOrNull(text: Text | null): WireText | null {
  return text === null ? null : encodeText(text);
}

/** Words that cannot be read never cost the statement they belong to: they are empty, and the reader is told that words are missing. */
export function readText(part: unknown, path: string, flaws: FlawList, maxLength: number): Text {
  const record = fitting(textShape, part);
  if (record === null) {
    flaws.add(path, 'unreadable text');
    return { de: '', en: null, simple: null };
  }
  const { de, en, simple } = record;
  return {
    de: readWords(de, `${path}.de`, flaws, '', maxLength),
    en: readWordsOrNull(en, `${path}.en`, flaws, maxLength),
    simple: readWordsOrNull(simple, `${path}.simple`, flaws, maxLength),
  };
}

/** A name or title: at most 200 characters. */
export function readTitle(part: unknown, path: string, flaws: FlawList): Text {
  return readText(part, path, flaws, maxNameLength);
}

/** Running text: at most 4,000 characters. */
export function readProse(part: unknown, path: string, flaws: FlawList): Text {
  return readText(part, path, flaws, maxTextLength);
}

export function readProseOrNull(part: unknown, path: string, flaws: FlawList): Text | null {
  return part === null ? null : readProse(part, path, flaws);
}

const textShape = shapeFor<WireText>()(recordOf({ de: field, en: orNull, simple: orNull }));

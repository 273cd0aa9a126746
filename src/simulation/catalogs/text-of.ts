import type { Text } from '#domain/text.ts';

/** One text in German, English and Leichte Sprache. */
export function textOf(de: string, en: string, simple: string): Text {
  return { de, en, simple };
}

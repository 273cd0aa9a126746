import { inlineIn, markedText, type Block, type Inline } from '#lib/marked-text.ts';
import { unmarked } from '#lib/unmarked.ts';
import type { Text } from '#domain/text.ts';
import { xml } from '../feeds/plain.ts';
import type { SituationLanguage, SituationWords } from './situation-words.ts';

const fields = { de: 'de', en: 'en', leicht: 'simple' } as const satisfies Record<SituationLanguage, keyof Text>;

/** A text of the catalogue or of people, as words and nothing else; one that is missing in a language stands there in German, and says so. */
export function textHtml(text: Text, language: SituationLanguage, words: SituationWords): string {
  return marked(text, language, words, (own) => xml(unmarked(own)));
}

/** The same within a line, with what is emphasised and where it leads. */
export function lineHtml(text: Text, language: SituationLanguage, words: SituationWords): string {
  return marked(text, language, words, (own) => inlineHtml(inlineIn(own)));
}

/** The same as it was laid out, in paragraphs and lists. */
export function proseHtml(text: Text, language: SituationLanguage, words: SituationWords): string {
  const own = text[fields[language]];
  const blocks = markedText(own ?? text.de)
    .map(blockHtml)
    .join('');
  return own === null
    ? `<div class="said" lang="de">${blocks}</div><p>${xml(words.inGerman)}</p>`
    : `<div class="said">${blocks}</div>`;
}

function marked(text: Text, language: SituationLanguage, words: SituationWords, html: (own: string) => string): string {
  const own = text[fields[language]];
  return own === null ? `<span lang="de">${html(text.de)}</span> ${xml(words.inGerman)}` : html(own);
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${inlineHtml(block.parts)}</p>`;
  return `<ul class="steps">${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ul>`;
}

function inlineHtml(parts: readonly Inline[]): string {
  return parts.map(partHtml).join('');
}

function partHtml(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return xml(part.text);
    case 'code':
      return `<code>${xml(part.text)}</code>`;
    case 'strong':
    case 'em':
      return `<${part.kind}>${inlineHtml(part.parts)}</${part.kind}>`;
    case 'link':
      return `<a href="${xml(part.href)}" rel="noopener noreferrer external">${xml(part.text)}</a>`;
  }
}

/** The same without a mark, for lists of names. */
export function nameIn(text: Text, language: SituationLanguage): string {
  return text[fields[language]] ?? text.de;
}

/** A text that would be invisible gives way to what stands in for it. */
export function visible(text: string, otherwise: string): string {
  return /[\p{Letter}\p{Number}]/u.test(text) ? text : otherwise;
}

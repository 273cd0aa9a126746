import { createElement, Fragment, type ReactNode } from 'react';
import type { Text } from '#domain/text.ts';
import type { Language } from '#i18n/language.ts';
import { firstSentence, plainWords } from '#i18n/plain-words.ts';
import { textIn } from '#i18n/text-in.ts';
import { inlineIn, markedText, type Block, type Inline } from '#lib/marked-text.ts';
import { isReadable } from '#ui/is-readable.ts';
import { EasyWords } from './easy-words.tsx';

export type ToldProps = Readonly<{
  text: Text;
  language: Language;
  /** said behind a text that is not there in the language; empty = nothing */
  mark: string;
}>;

export type ToldTextProps = ToldProps &
  Readonly<{
    /** only its first sentence */
    isShort?: boolean;
    /** stands for a text without a single letter or digit */
    orElse?: string | undefined;
  }>;

/** What somebody told, as words and nothing else: for titles, and for whatever is a link itself. In the language of the page, or in German with a mark. */
export function ToldText({ text, language, mark, isShort = false, orElse }: ToldTextProps) {
  const { words, lang } = textIn(text, language);
  if (orElse !== undefined && !isReadable(words)) return <bdi className="wrap-anywhere">{orElse}</bdi>;
  const shown = isShort ? firstSentence(words) : plainWords(words);
  return (
    <>
      <bdi lang={lang} className="wrap-anywhere">
        <EasyWords isEasy={isEasy(language, lang)}>{shown}</EasyWords>
      </bdi>
      <OtherLanguage lang={lang} mark={mark} />
    </>
  );
}

/** The same within a line, with what is emphasised and where it leads. */
export function ToldLine({ text, language, mark }: ToldProps) {
  const { words, lang } = textIn(text, language);
  const line = words
    .replaceAll(/^\s*[-*]\s+/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return (
    <>
      <bdi lang={lang} className="wrap-anywhere">
        {drawn(inlineIn(line), isEasy(language, lang))}
      </bdi>
      <OtherLanguage lang={lang} mark={mark} />
    </>
  );
}

/** The same as it was laid out, in paragraphs and lists. */
export function ToldParagraphs({ text, language, mark }: ToldProps) {
  const { words, lang } = textIn(text, language);
  const blocks = markedText(words);
  const isPlainEasy = isEasy(language, lang);
  const end = <OtherLanguage lang={lang} mark={mark} />;
  // given as arguments, because the parts of a text have no name but their place
  return createElement(
    Fragment,
    null,
    ...blocks.map((block, index) => drawnBlock(block, lang, isPlainEasy, index === blocks.length - 1 ? end : null)),
  );
}

function drawnBlock(block: Block, lang: 'de' | undefined, isPlainEasy: boolean, end: ReactNode): ReactNode {
  const attributes = { lang, className: 'wrap-anywhere', dir: 'auto' };
  if (block.kind === 'paragraph') return createElement('p', attributes, drawn(block.parts, isPlainEasy), end);
  const items = block.items.map((item, index) =>
    createElement('li', { dir: 'auto' }, drawn(item, isPlainEasy), index === block.items.length - 1 ? end : null),
  );
  return createElement('ul', { ...attributes, className: 'grid list-disc gap-1 pl-5 wrap-anywhere' }, ...items);
}

function drawn(parts: readonly Inline[], isPlainEasy: boolean): ReactNode {
  return createElement(Fragment, null, ...parts.map((part) => drawnPart(part, isPlainEasy)));
}

function drawnPart(part: Inline, isPlainEasy: boolean): ReactNode {
  switch (part.kind) {
    case 'text':
      return <EasyWords isEasy={isPlainEasy}>{part.text}</EasyWords>;
    case 'code':
      return <code className="wrap-anywhere">{part.text}</code>;
    case 'strong':
      return <strong className="font-semibold">{drawn(part.parts, false)}</strong>;
    case 'em':
      return <em>{drawn(part.parts, isPlainEasy)}</em>;
    case 'link':
      return (
        <a className="link" href={part.href} rel="noopener noreferrer external">
          {part.text}
        </a>
      );
  }
}

function isEasy(language: Language, lang: 'de' | undefined): boolean {
  return language === 'leicht' && lang === undefined;
}

function OtherLanguage({ lang, mark }: Readonly<{ lang: string | undefined; mark: string }>) {
  return lang !== undefined && mark !== '' && <span className="text-sm text-ink-3"> ({mark})</span>;
}

import { createElement, Fragment } from 'react';
import type { Text } from '#domain/text.ts';
import type { Language } from '#i18n/language.ts';
import { firstSentence, plainWords } from '#i18n/plain-words.ts';
import { textIn } from '#i18n/text-in.ts';

export type ToldTextProps = Readonly<{
  text: Text;
  language: Language;
  /** said behind a text that is not there in the language; empty = nothing */
  mark: string;
  /** only its first sentence */
  isShort?: boolean;
}>;

/** What somebody told, on one line of prose: as text and nothing else, in the language of the page or in German with a mark. */
export function ToldText({ text, language, mark, isShort = false }: ToldTextProps) {
  const { words, lang } = textIn(text, language);
  return (
    <>
      <bdi lang={lang} className="wrap-anywhere">
        {isShort ? firstSentence(words) : plainWords(words)}
      </bdi>
      <OtherLanguage lang={lang} mark={mark} />
    </>
  );
}

/** The same in its paragraphs, with what is emphasised. */
export function ToldParagraphs({ text, language, mark }: Omit<ToldTextProps, 'isShort'>) {
  const { words, lang } = textIn(text, language);
  const paragraphs = words.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  const drawn = paragraphs.map((paragraph, index) => {
    const parts = paragraph.split(/\*\*([^*]+)\*\*/).map((part, at) => {
      const plain = keepSpaces(part);
      return at % 2 === 1 ? createElement('strong', null, plain) : plain;
    });
    const end = index === paragraphs.length - 1 ? createElement(OtherLanguage, { lang, mark }) : null;
    return createElement('p', { lang, className: 'wrap-anywhere', dir: 'auto' }, ...parts, end);
  });
  // given as arguments, because the parts of a text have no name but their place
  return createElement(Fragment, null, ...drawn);
}

function OtherLanguage({ lang, mark }: Readonly<{ lang: string | undefined; mark: string }>) {
  return lang !== undefined && mark !== '' && <span className="text-sm text-ink-3"> ({mark})</span>;
}

/** Markup goes, the spaces at the edges stay: they part words from what is emphasised. */
function keepSpaces(part: string): string {
  const [before] = /^\s?/.exec(part) ?? [''];
  const [after] = /\s?$/.exec(part) ?? [''];
  const plain = plainWords(part);
  return plain === '' ? before : `${before}${plain}${after}`;
}

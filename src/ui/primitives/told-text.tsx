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
  return paragraphs.map((paragraph, index) => (
    // paragraphs of one text have no other name than their place
    <p key={index} lang={lang} className="wrap-anywhere" dir="auto">
      {paragraph.split(/\*\*([^*]+)\*\*/).map((part, at) => {
        const plain = keepSpaces(part);
        return at % 2 === 1 ? <strong key={at}>{plain}</strong> : plain;
      })}
      {index === paragraphs.length - 1 && <OtherLanguage lang={lang} mark={mark} />}
    </p>
  ));
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

import type { Text } from '#domain/text.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { textIn } from '#i18n/text-in.ts';
import { isReadable } from '#ui/is-readable.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';

export type TextBitProps = Readonly<{
  text: Text;
  /** takes a part of it, or its marks away */
  cut?: (words: string) => string;
  /** stands for a text without a single letter or digit */
  id?: string;
}>;

/** A text from the server, in the language of the page; where there is none in German, marked as such. Nothing in it is believed to be markup. */
export function TextBit({ text, cut, id }: TextBitProps) {
  const { language, frame } = usePublicWords();
  const { words, lang } = textIn(text, language);
  if (id !== undefined && !isReadable(words)) return <bdi className="wrap-anywhere">{id}</bdi>;
  return (
    <>
      <bdi lang={lang} className="wrap-anywhere">
        <EasyWords isEasy={language === 'leicht' && lang === undefined}>
          {cut === undefined ? words : cut(words)}
        </EasyWords>
      </bdi>
      {lang !== undefined && <small className="text-ink-3"> ({frame.otherLanguage})</small>}
    </>
  );
}

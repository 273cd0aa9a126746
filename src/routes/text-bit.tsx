import type { Text } from '#domain/text.ts';
import { usePublicWords } from '#i18n/public/use-public-words.ts';
import { textIn } from '#i18n/text-in.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';

export type TextBitProps = Readonly<{
  text: Text;
  /** takes a part of it, or its marks away */
  cut?: (words: string) => string;
}>;

/** A text from the server, in the language of the page; where there is none in German, marked as such. Nothing in it is believed to be markup. */
export function TextBit({ text, cut }: TextBitProps) {
  const { language, frame } = usePublicWords();
  const { words, lang } = textIn(text, language);
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

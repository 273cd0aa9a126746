import type { Language } from '#i18n/language.ts';

export type GermanWithinProps = Readonly<{
  /** in the language of the page, with the German words in it */
  sentence: string;
  /** names and titles that exist in German only */
  german: string;
  language: Language;
}>;

/** A sentence of the page around words that were only ever said in German, marked as German where the page is not. */
export function GermanWithin({ sentence, german, language }: GermanWithinProps) {
  const at = german === '' ? -1 : sentence.indexOf(german);
  if (language !== 'en' || at === -1) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <bdi lang="de">{german}</bdi>
      {sentence.slice(at + german.length)}
    </>
  );
}

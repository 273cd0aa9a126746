import type { Text } from '#domain/text.ts';
import { plainWords } from '#i18n/plain-words.ts';
import { textIn } from '#i18n/text-in.ts';
import type { Talk } from './talk.ts';

/** A text from the server, as plain words; in another language than the page's it says so. */
export function ToldText({ text, talk: { messages } }: Readonly<{ text: Text; talk: Talk }>) {
  const { words, lang } = textIn(text, messages.language);
  const mark = lang !== undefined && messages.frame.otherLanguage !== '' ? messages.frame.otherLanguage : null;
  return (
    <>
      <bdi lang={lang} className="wrap-anywhere">
        {plainWords(words)}
      </bdi>
      {mark !== null && <span className="text-sm text-ink-3"> ({mark})</span>}
    </>
  );
}

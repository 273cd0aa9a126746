import type { ReactNode } from 'react';
import type { Language } from '#i18n/language.ts';
import type { InsurerCardWords } from '#i18n/public/insurer-card-words-de.ts';
import type { InsurerWords } from '#i18n/public/insurer-words-de.ts';
import type { FirstPublicMessages, PublicMessages } from '#i18n/public/public-words.ts';

/** What the cards of the page speak with. */
export type Talk = Readonly<{
  words: InsurerCardWords;
  messages: PublicMessages;
  /** a link to another view, as the router makes them */
  link: (path: string, words: ReactNode) => ReactNode;
}>;

/** What the answer speaks with: it is there before the cards. */
export type VerdictTalk = Readonly<{ words: InsurerWords; messages: FirstPublicMessages }>;

/** In which language what people wrote is shown, and how it is marked where it is not there. */
export function tongueOf({ messages }: Talk): Readonly<{ language: Language; mark: string }> {
  return { language: messages.language, mark: messages.frame.otherLanguage };
}

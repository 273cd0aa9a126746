import type { ReactNode } from 'react';
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

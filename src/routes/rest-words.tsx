import { use, type ReactNode } from 'react';
import { publicWords } from '#i18n/public/public-words.ts';
import { PublicWordsContext, useFirstWords } from '#i18n/public/use-public-words.ts';

/** Brings what every public page says once its answer stands, where a page began without it. */
export function RestWords({ children }: Readonly<{ children: ReactNode }>) {
  const { language } = useFirstWords();
  const words = publicWords.known(language, noParts) ?? use(publicWords.load(language, noParts));
  return <PublicWordsContext value={words}>{children}</PublicWordsContext>;
}

const noParts = [] as const;

import { use, type ReactNode } from 'react';
import { languageOf } from '#i18n/language.ts';
import { publicWords, type PublicPart } from '#i18n/public/public-words.ts';
import { PublicWordsContext } from '#i18n/public/use-public-words.ts';

/** A part of a public page that comes behind its first answer, with the words it speaks: both set out together when it is first drawn. */
export function later<Module extends object>(load: () => Promise<Module>, ...parts: readonly PublicPart[]) {
  let loading: Promise<Module> | null = null;
  const begin = () => {
    loading ??= load();
    return loading;
  };
  return function Later({ children }: Readonly<{ children: (module: Module) => ReactNode }>) {
    const words = publicWords.load(languageOf(location.pathname), parts);
    const module = begin();
    return <PublicWordsContext value={use(words)}>{children(use(module))}</PublicWordsContext>;
  };
}

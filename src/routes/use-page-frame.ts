import { useContext, useEffect, useLayoutEffect } from 'react';
import { htmlLangs, type Language } from '#i18n/language.ts';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import { PastContext } from './past-context.ts';
import type { Theme } from './view-search.ts';

export type PageFrame = Readonly<{
  title: string;
  language: Language;
  /** what the address asks for; null = as the device prefers, on a wall dark */
  theme: Theme | null;
  surface: 'page' | 'wall' | 'widget';
}>;

/** Keeps the document itself in step with the view: title, language, theme. `public/theme.js` has set the same before the first paint. */
export function usePageFrame({ title, language, theme, surface }: PageFrame): Theme {
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const shown = theme ?? (prefersDark || surface === 'wall' ? 'dark' : 'light');
  const past = useContext(PastContext)?.past;
  const fullTitle = past?.titleOf(title) ?? title;
  useEffect(() => {
    document.title = fullTitle;
  }, [fullTitle]);
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = htmlLangs[language];
    root.dataset['language'] = language;
    root.dataset['theme'] = shown;
    if (surface === 'page') delete root.dataset['surface'];
    else root.dataset['surface'] = surface;
  }, [language, shown, surface]);
  return shown;
}

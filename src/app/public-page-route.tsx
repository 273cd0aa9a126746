import { use, type ComponentType } from 'react';
import { languageOf } from '#i18n/language.ts';
import { firstWords, publicWords, type FirstWords, type PublicPart } from '#i18n/public/public-words.ts';
import { PublicWordsContext } from '#i18n/public/use-public-words.ts';
import { CrashNotice } from './crash-notice.tsx';

type PageModule = Readonly<{ default: ComponentType }>;

export type PublicPageRoute = ComponentType &
  Readonly<{
    /** fetches what the page is drawn with, so that it can be drawn at once */
    prepare: () => Promise<unknown>;
  }>;

/** A public page that comes with the words it speaks: page and words set out together, and the page is drawn when both are here. */
export function publicPage(load: () => Promise<PageModule>, ...parts: readonly PublicPart[]): PublicPageRoute {
  return pageRoute(publicWords, load, parts);
}

/** One that answers first: without the words it speaks later. */
export function firstPage(load: () => Promise<PageModule>, ...parts: readonly PublicPart[]): PublicPageRoute {
  return pageRoute(firstWords, load, parts);
}

function pageRoute(
  keeper: typeof firstWords | typeof publicWords,
  load: () => Promise<PageModule>,
  parts: readonly PublicPart[],
): PublicPageRoute {
  let loading: Promise<PageModule> | null = null;
  let known: PageModule | null = null;
  const begin = () => {
    loading ??= load().then((module) => (known = module));
    return loading;
  };
  function PublicPage() {
    const language = languageOf(location.pathname);
    // otherwise the page would set out only when its words have arrived; a failure shows where the page is drawn
    begin().catch(() => undefined);
    const words = keeper.known(language, parts) ?? use<FirstWords>(keeper.load(language, parts));
    const { default: Page } = known ?? use(begin());
    return (
      <PublicWordsContext value={words}>
        <CrashNotice>
          <Page />
        </CrashNotice>
      </PublicWordsContext>
    );
  }
  const prepare = () => Promise.all([begin(), keeper.load(languageOf(location.pathname), parts)]);
  return Object.assign(PublicPage, { prepare });
}

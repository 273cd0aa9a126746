import { lazy, Suspense, use, type ComponentType } from 'react';
import { languageOf } from '#i18n/language.ts';
import { loadPublicWords, type PublicPart } from '#i18n/public/public-words.ts';
import { PublicWordsContext } from '#i18n/public/use-public-words.ts';
import { CrashNotice } from './crash-notice.tsx';

type PageModule = Readonly<{ default: ComponentType }>;

/** A public page that comes with the words it speaks: page and words set out together, and the page is drawn when both are here. */
export function publicPage(load: () => Promise<PageModule>, ...parts: readonly PublicPart[]): ComponentType {
  let module: Promise<PageModule> | null = null;
  const begin = () => (module ??= load());
  const Page = lazy(begin);
  return function PublicPageRoute() {
    const words = loadPublicWords(languageOf(location.pathname), parts);
    // otherwise the page would set out only when its words have arrived; a failure shows where the page is drawn
    begin().catch(() => undefined);
    return (
      <PublicWordsContext value={use(words)}>
        <CrashNotice>
          <Suspense fallback={null}>
            <Page />
          </Suspense>
        </CrashNotice>
      </PublicWordsContext>
    );
  };
}

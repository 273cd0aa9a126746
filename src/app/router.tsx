import { lazy, Suspense, use, type ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { languageOf, pathPrefixes, type Language } from '#i18n/language.ts';
import { germanMessages, loadMessages } from '#i18n/load-messages.ts';
import { MessagesContext } from '#i18n/use-messages.ts';
import { NotFound } from '#routes/not-found.tsx';
import { CrashNotice } from './crash-notice.tsx';

/** Each view is its own chunk: the public page carries no staff code. */
const PublicHomePage = lazy(() => import('./pages/public-home-page.tsx'));
const StaffBoardPage = lazy(() => import('./pages/staff-board-page.tsx'));
const WallPage = lazy(() => import('./pages/wall-page.tsx'));

/** The language is the first part of the address, the view the rest. */
export function AppRouter() {
  const [pathname] = useLocation();
  const language = languageOf(pathname);
  return (
    <Suspense fallback={null}>
      <InLanguage language={language}>
        <Router base={pathPrefixes[language]}>
          <CrashNotice>
            <Suspense fallback={null}>
              <Switch>
                <Route path="/" component={PublicHomePage} />
                <Route path="/lage" component={StaffBoardPage} />
                <Route path="/wand" component={WallPage} />
                <Route component={NotFound} />
              </Switch>
            </Suspense>
          </CrashNotice>
        </Router>
      </InLanguage>
    </Suspense>
  );
}

type InLanguageProps = Readonly<{ language: Language; children: ReactNode }>;

function InLanguage({ language, children }: InLanguageProps) {
  const messages = language === 'de' ? germanMessages : use(loadMessages(language));
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

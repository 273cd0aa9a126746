import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { languageOf, pathPrefixes } from '#i18n/language.ts';
import { CrashNotice } from './crash-notice.tsx';
import { firstAnswer } from './first-answer.ts';
import AnswerPage from './pages/insurer-page.tsx';
import { firstPage, type PublicPageRoute } from './public-page-route.tsx';
import { publicSource } from './public-source.ts';

/**
 * Each view is its own chunk: no public page carries staff code. Only the answer for one insurer travels with the application: most people come for it,
 * and what it needs the others need as well. The other views are in `more-routes.tsx`, because even the list of them would weigh on that answer.
 */
const HomePage = firstPage(() => import('./pages/public-home-page.tsx'), 'home');
const InsurerPage = firstPage(() => Promise.resolve({ default: AnswerPage }), 'insurer');
const MoreRoutes = lazy(() => import('./more-routes.tsx'));

/** For an address that asks for one of the first answers: everything its first picture needs. */
export async function prepareFirstPage(): Promise<void> {
  const page = firstPageAt(location.pathname);
  if (page !== null) await Promise.all([page.prepare(), firstAnswer(publicSource)]);
}

function firstPageAt(pathname: string): PublicPageRoute | null {
  const path = pathname.slice(pathPrefixes[languageOf(pathname)].length);
  if (/^\/?$/.test(path)) return HomePage;
  return /^\/kasse\/[^/]+\/?$/.test(path) ? InsurerPage : null;
}

export function AppRouter() {
  const [pathname] = useLocation();
  const language = languageOf(pathname);
  return (
    <Router base={pathPrefixes[language]}>
      <CrashNotice>
        <Suspense fallback={null}>
          <Switch key={language}>
            <Route path="/" component={HomePage} />
            <Route path="/kasse/:id" component={InsurerPage} />
            <Route>
              <MoreRoutes language={language} />
            </Route>
          </Switch>
        </Suspense>
      </CrashNotice>
    </Router>
  );
}

import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { languageOf, pathPrefixes } from '#i18n/language.ts';
import { CrashNotice } from './crash-notice.tsx';
import * as insurerPage from './pages/insurer-page.tsx';
import { publicPage } from './public-page-route.tsx';

/**
 * Each view is its own chunk: no public page carries staff code. Only the answer for one insurer travels with the application: most people come for it,
 * and what it needs the others need as well. The other views are in `more-routes.tsx`, because even the list of them would weigh on that answer.
 */
const HomePage = publicPage(() => import('./pages/public-home-page.tsx'), 'home');
const InsurerPage = publicPage(() => Promise.resolve(insurerPage), 'insurer');
const MoreRoutes = lazy(() => import('./more-routes.tsx'));

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

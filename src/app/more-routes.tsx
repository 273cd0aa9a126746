import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import type { Language } from '#i18n/language.ts';
import { publicPage } from './public-page-route.tsx';

/** A public page names the parts of the catalogue it speaks. */
const publicRoutes = [
  { path: '/dienst/:id', page: publicPage(() => import('./pages/service-page.tsx'), 'service') },
  { path: '/stoerung', page: publicPage(() => import('./pages/incidents-page.tsx'), 'incidents') },
  { path: '/stoerung/:id', page: publicPage(() => import('./pages/incident-page.tsx'), 'incidents') },
  { path: '/termine', page: publicPage(() => import('./pages/planned-page.tsx'), 'planned') },
  { path: '/legende', page: publicPage(() => import('./pages/legend-page.tsx'), 'legend') },
  { path: '/daten', page: publicPage(() => import('./pages/data-page.tsx'), 'data') },
  { path: '/barrierefreiheit', page: publicPage(() => import('./pages/accessibility-page.tsx'), 'accessibility') },
  { path: '/auf-dem-laufenden', page: publicPage(() => import('./pages/subscribe-page.tsx'), 'subscribe') },
  { path: '/einbetten', page: publicPage(() => import('./pages/embed-page.tsx'), 'embed') },
  { path: '/einbetten/:id', page: publicPage(() => import('./pages/embed-widget-page.tsx'), 'embed') },
];

const staffRoutes = [
  { path: '/lage', page: lazy(() => import('./pages/staff-board-page.tsx')) },
  { path: '/zeitleiste', page: lazy(() => import('./pages/timeline-page.tsx')) },
  { path: '/wand', page: lazy(() => import('./pages/wall-page.tsx')) },
];

const NotFoundPage = publicPage(() => import('./pages/not-found-page.tsx'));

/**
 * Every view that is not one of the first answers. The staff views do not exist in Leichte Sprache: such an address is a 404 that leads to them, because
 * showing them in another language than the address names would be no answer to what was asked.
 */
export default function MoreRoutes({ language }: Readonly<{ language: Language }>) {
  const routes = language === 'leicht' ? publicRoutes : [...publicRoutes, ...staffRoutes];
  return (
    <Switch>
      {routes.map(({ path, page }) => (
        <Route key={path} path={path} component={page} />
      ))}
      <Route component={NotFoundPage} />
    </Switch>
  );
}

import { lazy } from 'react';

/** What nobody waits for comes behind the answer, in one file; for use within `AfterAnswer`. */
const load = () => import('./page-rest.tsx');
export const LaterPageRest = lazy(async () => ({ default: (await load()).PageRest }));
export const LaterIgnoredNotice = lazy(async () => ({ default: (await load()).IgnoredNotice }));
export const LaterStateIcon = lazy(async () => ({ default: (await load()).StateIcon }));

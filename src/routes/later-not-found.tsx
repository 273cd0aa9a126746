import { lazy } from 'react';

/** What hardly any reader of a page sees comes only when it is needed. */
export const LaterNotFound = lazy(async () => ({ default: (await import('./not-found.tsx')).NotFound }));

import { lazy } from 'react';
import type { NotFoundProps } from './not-found.tsx';

/** What hardly any reader of a page sees comes only when it is needed. */
export const LaterNotFound = lazy(async () => {
  const { NotFound, RestWords } = await import('./not-found.tsx');
  return {
    default: (props: NotFoundProps) => (
      <RestWords>
        <NotFound {...props} />
      </RestWords>
    ),
  };
});

import type { QueryClient } from '@tanstack/react-query';
import type { Audience } from '#domain/audience.ts';
import type { Notice } from './notice.ts';

/**
 * For `onNotice` of a live board: fetches again what the server says has changed. A notice carries no content, so the answer's own age
 * stays honest; the stream itself never writes into the query cache.
 */
export function noticeInvalidation(queryClient: QueryClient, audience: Audience): (notice: Notice) => void {
  return ({ resource }) => {
    void queryClient.invalidateQueries({ queryKey: ['api', audience, resource] });
  };
}

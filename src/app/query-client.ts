import { QueryClient } from '@tanstack/react-query';
import { noticeInvalidation } from '#api/notice-invalidation.ts';
import { noticeReaders } from './notice-readers.ts';

/** Ask even when the browser believes to be offline: otherwise an old answer would count as a success. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always' } },
});

noticeReaders.add((audience, notice) => noticeInvalidation(queryClient, audience)(notice));

import { QueryClient } from '@tanstack/react-query';

/** Ask even when the browser believes to be offline: otherwise an old answer would count as a success. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always' } },
});

import { useQuery, useQueryClient, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { QueryFailure } from '#api/query-failure.ts';

/**
 * A query a reader may ask again. What is only waiting for its next try is given up first: `refetch` alone would join that wait, and the button
 * would seem to do nothing.
 */
export function useQueryWithRetry<Answer, Seen, Key extends QueryKey>(
  options: UseQueryOptions<Answer, QueryFailure, Seen, Key>,
) {
  const queries = useQueryClient();
  const { data, error, failureReason, refetch } = useQuery(options);
  const { queryKey } = options;
  const retry = useCallback(() => {
    void queries.cancelQueries({ queryKey }).then(async () => refetch());
  }, [queries, queryKey, refetch]);
  return { data, error, failureReason, retry };
}

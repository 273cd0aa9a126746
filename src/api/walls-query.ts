import { queryOptions } from '@tanstack/react-query';
import { decodeWalls, type Walls } from '#contract/walls-codec.ts';
import { secondMs } from '#domain/instant.ts';
import type { Client } from './client.ts';
import { QueryFailure } from './query-failure.ts';

/** What every receiver of signs of life last heard of each wall. `path` is the receiver's, on the API's host. */
export function wallsQuery(client: Client, path: string) {
  return queryOptions<Walls, QueryFailure>({
    queryKey: ['walls', path],
    queryFn: async ({ signal }) => {
      const answer = await client.get(path, { signal, cache: 'no-store' });
      if (!answer.ok) throw new QueryFailure(answer.failure);
      const decoded = decodeWalls(answer.body);
      if (!decoded.ok) throw new QueryFailure({ kind: 'refused', reason: 'contract', text: decoded.refusal });
      return decoded.value;
    },
    staleTime: 0,
    refetchInterval: 10 * secondMs,
    networkMode: 'always',
    retry: false,
  });
}

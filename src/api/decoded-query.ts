import { queryOptions } from '@tanstack/react-query';
import type { Decoded } from '#contract/decoded.ts';
import type { Audience } from '#domain/audience.ts';
import type { Client } from './client.ts';
import { QueryFailure } from './query-failure.ts';
import { retryDelayMs } from './retry-delay.ts';

export type DecodedQuery<T> = Readonly<{
  client: Client;
  audience: Audience;
  /** below `/api/v1/{audience}/`, without a leading slash */
  path: string;
  /** after `['api', audience]`; begins with the resource as notices name it */
  key: readonly (string | number | null)[];
  decode: (body: unknown, audience: Audience) => Decoded<T>;
  /** how long an answer needs no second look, unless a notice comes; while somebody looks it is fetched again after that, as notices can get lost */
  staleMs: number;
}>;

/**
 * Query options for one resource. `networkMode: 'always'`, because the default pauses offline and calls the old answer a success.
 * Retries are spread at random, so that a crowd does not come back within one second. `error` is a `QueryFailure`.
 */
export function decodedQuery<T>({ client, audience, path, key, decode, staleMs }: DecodedQuery<T>) {
  return queryOptions<T, QueryFailure>({
    queryKey: ['api', audience, ...key],
    queryFn: async ({ signal }) => {
      const answer = await client.get(`${audience}/${path}`, { signal });
      if (!answer.ok) throw new QueryFailure(answer.failure);
      const decoded = decode(answer.body, audience);
      if (!decoded.ok) throw new QueryFailure({ kind: 'refused', reason: 'contract', text: decoded.refusal });
      client.keep?.(`${audience}/${path}`, answer.text);
      return decoded.value;
    },
    staleTime: staleMs,
    refetchInterval: () => Math.round(staleMs * (1 + 0.2 * Math.random())),
    networkMode: 'always',
    retry: (failureCount, error) => failureCount < maxRetries && isWorthRetrying(error),
    // as the pointer does: the first delay of a crowd that was cut off together is spread widest
    retryDelay: (failureCount, error) =>
      Math.max(retryAfterMs(error), retryDelayMs(audience, failureCount + 1, Math.random())),
  });
}

const maxRetries = 4;

function isWorthRetrying({ failure }: QueryFailure): boolean {
  if (failure.kind === 'aborted') return false;
  return failure.kind !== 'status' || failure.status >= 500 || failure.status === 429;
}

function retryAfterMs({ failure }: QueryFailure): number {
  return failure.kind === 'status' ? (failure.retryAfterMs ?? 0) : 0;
}

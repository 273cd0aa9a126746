import { queryOptions } from '@tanstack/react-query';
import type { Decoded } from '#contract/decoded.ts';
import type { Audience } from '#domain/audience.ts';
import type { Instant } from '#domain/instant.ts';
import { askPatiently } from './ask-patiently.ts';
import type { AnswerLimit, Client } from './client.ts';
import { nextTryMs } from './next-try.ts';
import { QueryFailure } from './query-failure.ts';

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
  /** made for each request, where an answer may be large */
  limit?: () => AnswerLimit;
  /** what of it was known at an instant; may throw a `QueryFailure`. Without it the answer has no past */
  asKnown?: (value: T, at: Instant) => T;
}>;

/**
 * Query options for one resource. `networkMode: 'always'`, because the default pauses offline and calls the old answer a success.
 * `error` is a `QueryFailure`.
 */
export function decodedQuery<T>({ client, audience, path, key, decode, staleMs, limit, asKnown }: DecodedQuery<T>) {
  const { knownAt } = client;
  return queryOptions<T, QueryFailure>({
    queryKey: ['api', audience, ...key],
    queryFn: async ({ signal }) => {
      const answer = await askPatiently(client, `${audience}/${path}`, { signal, ...limit?.() });
      if (!answer.ok) throw new QueryFailure(answer.failure);
      const decoded = decode(answer.body, audience);
      if (!decoded.ok) throw new QueryFailure({ kind: 'refused', reason: 'contract', text: decoded.refusal });
      client.keep?.(`${audience}/${path}`, answer.text);
      return decoded.value;
    },
    staleTime: staleMs,
    ...(knownAt === undefined || asKnown === undefined ? {} : { select: (value: T) => asKnown(value, knownAt) }),
    refetchInterval: ({ state }) =>
      // the past does not change
      knownAt === undefined && Math.round(staleMs * (1 + 0.2 * shareOf(state.dataUpdatedAt + state.errorUpdatedAt))),
    networkMode: 'always',
    retry: (failureCount, { failure }) => nextTryMs(audience, failureCount + 1, failure, 0) !== null,
    retryDelay: (failureCount, { failure }) => nextTryMs(audience, failureCount + 1, failure, Math.random()) ?? 0,
  });
}

/**
 * 0 to 1 by the milliseconds of an instant: spread over a crowd, and the same at every draw of a view. An interval that differed from draw to draw
 * would begin anew with each, and a view that is drawn every second would never look again.
 */
function shareOf(at: number): number {
  return (at % 997) / 997;
}

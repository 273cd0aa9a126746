import type { Decoded } from '#contract/decoded.ts';
import type { Client } from './client.ts';
import { QueryFailure } from './query-failure.ts';

/** Fetches and decodes one resource for TanStack Query. Rejects with `QueryFailure` only. */
export async function fetchDecoded<T>(
  client: Client,
  path: string,
  decode: (body: unknown) => Decoded<T>,
  signal: AbortSignal,
): Promise<T> {
  const answer = await client.get(path, { signal });
  if (!answer.ok) throw new QueryFailure(answer.failure);
  const decoded = decode(answer.body);
  if (!decoded.ok) throw new QueryFailure({ kind: 'refused', reason: 'contract', text: decoded.refusal });
  return decoded.value;
}

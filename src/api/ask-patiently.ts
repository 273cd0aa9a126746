import { systemClock } from '#lib/clock.ts';
import type { Answer, Client, GetOptions } from './client.ts';
import type { Failure } from './failure.ts';

/**
 * Asks for what stands beside the board, but not before its time for what the server asked not to be asked for: whoever asks then, another page, its
 * button, a notice, gets the same failure again, with what is left of the wait. The board itself and its catalogue know of their own waits.
 */
export async function askPatiently(client: Client, path: string, options: GetOptions): Promise<Answer> {
  const refused = refusals.get(client)?.get(path);
  const leftMs = refused === undefined ? 0 : refused.until - systemClock.elapsed();
  if (refused !== undefined && leftMs > 0) return { ok: false, failure: { ...refused.failure, retryAfterMs: leftMs } };
  const answer = await client.get(path, options);
  const ofClient = refusals.get(client) ?? new Map<string, Refused>();
  refusals.set(client, ofClient);
  ofClient.delete(path);
  if (!answer.ok && answer.failure.kind === 'status') {
    const waitMs = answer.failure.retryAfterMs ?? 0;
    if (waitMs > 0) ofClient.set(path, { until: systemClock.elapsed() + waitMs, failure: answer.failure });
  }
  return answer;
}

type Refused = Readonly<{ until: number; failure: Extract<Failure, { kind: 'status' }> }>;

const refusals = new WeakMap<Client, Map<string, Refused>>();

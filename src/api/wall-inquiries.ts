import { decodeIncidents } from '#contract/codec/incident-codec.ts';
import { decodePointer, isOutdated } from '#contract/codec/pointer-codec.ts';
import type { Audience } from '#domain/audience.ts';
import type { Instant } from '#domain/instant.ts';
import { toldSinceOf } from '#domain/told-since.ts';
import type { Client } from './client.ts';

/** What a wall asks its server before it begins anew. */
type Asking = Readonly<{ client: Client; audience: Audience }>;

/** The board's time now, and whether this program still reads the server rightly; null = the pointer did not answer as it should. */
export async function askPointer({
  client,
  audience,
}: Asking): Promise<Readonly<{ boardNow: Instant; isTooOld: boolean }> | null> {
  const answer = await client.get(`${audience}/pointer`, { cache: 'no-store' });
  const decoded = answer.ok ? decodePointer(answer.body, audience) : null;
  if (decoded?.ok !== true) return null;
  const { clock, minClient } = decoded.value;
  return { boardNow: clock.now, isTooOld: isOutdated(minClient) };
}

/** Since news began to be told. Who cannot say what is being told right now is not well enough to be reloaded from. */
export async function askIncidents(
  { client, audience }: Asking,
  boardNow: Instant,
): Promise<Readonly<{ youngestIncidentMs: number | null; isPointerGood: boolean }>> {
  const answer = await client.get(`${audience}/incidents`);
  const decoded = answer.ok ? decodeIncidents(answer.body, audience) : null;
  if (decoded?.ok !== true) return { youngestIncidentMs: null, isPointerGood: false };
  const ages = decoded.value.incidents.map((incident) => boardNow - toldSinceOf(incident)).filter((age) => age >= 0);
  return { youngestIncidentMs: ages.length === 0 ? null : Math.min(...ages), isPointerGood: true };
}

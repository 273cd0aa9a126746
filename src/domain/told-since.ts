import type { Incident } from './incident.ts';
import type { Instant } from './instant.ts';

/** When people began to be told of an incident: often long after it began. */
export function toldSinceOf({ updates, startedAt }: Pick<Incident, 'updates' | 'startedAt'>): Instant {
  return updates[0]?.publishedAt ?? startedAt;
}

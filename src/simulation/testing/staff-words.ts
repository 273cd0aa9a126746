import type { Incident } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { World } from '../world.ts';

/** Every text of the world that only staff may read, as known at an instant. */
export function staffWords(world: World, at: Instant): Set<string> {
  const words = [
    ...world.catalog.insurers.flatMap(({ staff }) => [staff?.environment, staff?.contactPerson]),
    ...world.incidentsAt(at).flatMap(staffWordsOf),
    ...world.plannedWorkAt(at).map(({ staffNote }) => staffNote),
  ];
  return new Set(words.flatMap((word) => (word === null || word === undefined || word === '' ? [] : [word])));
}

function staffWordsOf({ staff, updates }: Incident): (string | null | undefined)[] {
  return [
    staff?.internalTitle,
    staff?.forensicStage,
    ...(staff?.notes ?? []),
    ...updates.map(({ staffNote }) => staffNote),
  ];
}

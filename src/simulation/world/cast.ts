import type { Who } from './act.ts';

export type CastInsurer = Readonly<{ id: string; code: string; groups: readonly string[] }>;

/** Who plays in a story: the insurers with their groups, the services, and which of them belong together. */
export type Cast = Readonly<{
  insurers: readonly CastInsurer[];
  serviceIds: readonly string[];
  isUsed: (insurerId: string, serviceId: string) => boolean;
  /** after how long without a word a source counts as silent */
  silentAfterMs: (serviceId: string) => number;
}>;

/** In the order of the cast. Throws on a code or group nobody has: a slip of the pen must not silently hit nobody. */
export function insurersOf(cast: Cast, who: Who): readonly CastInsurer[] {
  if (who === 'all') return cast.insurers;
  if ('codes' in who) {
    const found = cast.insurers.filter((insurer) => who.codes.includes(insurer.code));
    if (found.length !== who.codes.length) throw new Error(`unknown or repeated code among ${who.codes.join(' ')}`);
    return found;
  }
  for (const group of who.groups) {
    if (!cast.insurers.some((insurer) => insurer.groups.includes(group))) throw new Error(`unknown group ${group}`);
  }
  return cast.insurers.filter(
    (insurer) =>
      who.groups.some((group) => insurer.groups.includes(group)) && !(who.exceptCodes ?? []).includes(insurer.code),
  );
}

/** Throws on a service nobody offers. */
export function servicesOf(cast: Cast, services: 'all' | readonly string[]): readonly string[] {
  if (services === 'all') return cast.serviceIds;
  const unknown = services.find((id) => !cast.serviceIds.includes(id));
  if (unknown !== undefined) throw new Error(`unknown service ${unknown}`);
  return services;
}

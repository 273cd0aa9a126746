import type { Scope } from '#domain/incident.ts';
import type { Who } from '../../world/act.ts';
import { insurersOf } from '../../world/cast.ts';
import { eightyCast } from '../eighty-cast.ts';

/** The part of the board an author means. */
export function scopeOf(who: Who, serviceIds: Scope['serviceIds'] = 'all'): Scope {
  return { insurerIds: who === 'all' ? 'all' : insurersOf(eightyCast, who).map((insurer) => insurer.id), serviceIds };
}

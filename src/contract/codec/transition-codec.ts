import { unknownPair } from '#domain/pair.ts';
import type { Transition } from '#domain/transition.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { decodeInstant, encodeInstant } from '../instant-codec.ts';
import { transitionSchema } from '../schemas/stream-schemas.ts';
import type { WireTransition } from '../wire-types.ts';
import { readPair } from './pair-codec.ts';
import { encodeProvenance, readProvenance, reconstructed } from './provenance-codec.ts';

/** Absent on the wire: `observedAt` and `incident` when null, `provenance` when reconstructed. */
export function encodeTransition(transition: Transition): WireTransition {
  const { seq, at, knownAt, insurerId, serviceId, to, observedAt, incidentId, provenance } = transition;
  return {
    seq,
    at: encodeInstant(at),
    knownAt: encodeInstant(knownAt),
    insurer: insurerId,
    service: serviceId,
    availability: to.availability,
    mode: to.mode,
    ...(observedAt === null ? {} : { observedAt: encodeInstant(observedAt) }),
    ...(incidentId === null ? {} : { incident: incidentId }),
    ...(provenance.kind === 'reconstructed' ? {} : { provenance: encodeProvenance(provenance) }),
  };
}

/**
 * Null when it cannot be told which cell changed, or when: such a change may not be skipped, so its carrier must be refused. When only
 * the state is unreadable, the cell becomes unknown.
 */
export function readTransition(part: unknown, path: string, flaws: FlawList): Transition | null {
  const result = v.safeParse(transitionSchema, part);
  if (!result.success) return null;
  const { seq, at, knownAt, insurer, service, availability, mode, observedAt, incident, provenance } = result.output;
  const heardAt = observedAt === undefined ? null : decodeInstant(observedAt);
  const isLateUnreadable = observedAt !== undefined && heardAt === null;
  if (isLateUnreadable) flaws.add(`${path}.observedAt`, 'not an instant in UTC');
  if (incident !== undefined && !v.is(transitionSchema.entries.service, incident))
    flaws.add(`${path}.incident`, 'not an id');
  return {
    seq,
    at,
    knownAt,
    insurerId: insurer,
    serviceId: service,
    to: isLateUnreadable ? unknownPair : readPair(availability, mode, path, flaws),
    observedAt: heardAt,
    incidentId: v.is(transitionSchema.entries.service, incident) ? incident : null,
    provenance: provenance === undefined ? reconstructed : readProvenance(provenance, `${path}.provenance`, flaws),
  };
}

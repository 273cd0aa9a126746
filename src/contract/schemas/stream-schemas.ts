import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type { WireBatch, WireHeartbeat, WireNotice, WireReset, WireTransition } from '../wire-types.ts';
import { schemaOf } from '../open-record.ts';
import { clockShape } from '../shapes/clock-shape.ts';
import { idSchema, instantSchema, listSchema, ordinalSchema } from './scalars.ts';

/** Where and when must be readable; the state itself is read word by word, so that a bad word costs one cell. */
export const transitionSchema = schemaFor<WireTransition>()(
  v.object({
    seq: ordinalSchema,
    at: instantSchema,
    knownAt: instantSchema,
    insurer: idSchema,
    service: idSchema,
    availability: v.optional(v.unknown()),
    mode: v.optional(v.unknown()),
    observedAt: v.optional(v.unknown()),
    incident: v.optional(v.unknown()),
    provenance: v.optional(v.unknown()),
  }),
);

export const batchSchema = schemaFor<WireBatch>()(
  v.object({
    epoch: ordinalSchema,
    from: ordinalSchema,
    to: ordinalSchema,
    generatedAt: instantSchema,
    transitions: listSchema,
  }),
);

export const heartbeatSchema = schemaFor<WireHeartbeat>()(
  v.object({ epoch: ordinalSchema, headSeq: ordinalSchema, generatedAt: instantSchema, clock: schemaOf(clockShape) }),
);

export const noticeSchema = schemaFor<WireNotice>()(
  v.object({ epoch: ordinalSchema, seq: ordinalSchema, resource: v.string(), id: idSchema }),
);

export const resetSchema = schemaFor<WireReset>()(
  v.object({
    epoch: ordinalSchema,
    seq: ordinalSchema,
    reason: v.fallback(v.pipe(v.string(), v.maxLength(4_000)), ''),
  }),
);

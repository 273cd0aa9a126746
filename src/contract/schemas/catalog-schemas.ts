import * as v from 'valibot';
import { schemaFor } from '../schema-for.ts';
import type {
  WireCatalog,
  WireContact,
  WireGuide,
  WireGuideOverride,
  WireInsurer,
  WirePlatform,
  WireService,
  WireServiceFunction,
  WireTarget,
} from '../wire-types.ts';
import { field, idSchema, listSchema } from './scalars.ts';

export const guideSchema = schemaFor<WireGuide>()(
  v.object({ readerGroup: field, kind: field, steps: field, isIndependent: field }),
);

export const guideOverrideSchema = schemaFor<WireGuideOverride>()(v.object({ service: idSchema, guide: field }));

export const contactSchema = schemaFor<WireContact>()(
  v.object({ callers: field, phone: field, mail: field, web: field, hours: field }),
);

export const insurerStaffSchema = schemaFor<NonNullable<WireInsurer['staff']>>()(
  v.object({ environment: field, contactPerson: field }),
);

export const insurerSchema = schemaFor<WireInsurer>()(
  v.object({
    id: idSchema,
    name: field,
    shortName: field,
    wallCode: field,
    formerNames: field,
    kind: field,
    platformIds: field,
    insuredCount: field,
    contacts: field,
    guideOverrides: field,
    staff: v.optional(v.unknown(), null),
  }),
);

export const serviceSchema = schemaFor<WireService>()(
  v.object({
    id: idSchema,
    code: field,
    name: field,
    purpose: field,
    family: field,
    functions: field,
    dependsOn: field,
    restorationRank: field,
    restorationReason: field,
    expectedIntervalSeconds: field,
    guides: field,
    target: field,
  }),
);

export const serviceFunctionSchema = schemaFor<WireServiceFunction>()(
  v.object({ id: idSchema, name: field, isCritical: field }),
);

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
export const targetSchema = schemaFor<WireTarget>()(
  v.object({ mainPercent: percent, sidePercent: percent, mainTime: v.string(), source: field }),
);

export const platformSchema = schemaFor<WirePlatform>()(
  v.object({ id: idSchema, name: field, kind: field, dependsOn: field, services: field }),
);

export const catalogSchema = schemaFor<WireCatalog>()(
  v.object({
    schema: v.string(),
    audience: v.string(),
    provider: v.object({ id: idSchema, name: field, web: field }),
    insurers: listSchema,
    services: listSchema,
    platforms: listSchema,
  }),
);

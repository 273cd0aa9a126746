import { shapeFor } from '../schema-for.ts';
import { recordOf } from '../shape.ts';
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
import { field, id, list, numberFrom, orNull, text } from './scalar-shapes.ts';

export const guideShape = shapeFor<WireGuide>()(
  recordOf({ readerGroup: field, kind: field, steps: field, isIndependent: field }),
);

export const guideOverrideShape = shapeFor<WireGuideOverride>()(recordOf({ service: id, guide: field }));

export const contactShape = shapeFor<WireContact>()(
  recordOf({ callers: field, phone: field, mail: field, web: field, hours: field }),
);

export const insurerStaffShape = shapeFor<NonNullable<WireInsurer['staff']>>()(
  recordOf({ environment: field, contactPerson: field }),
);

export const insurerShape = shapeFor<WireInsurer>()(
  recordOf({
    id,
    name: field,
    shortName: field,
    wallCode: field,
    formerNames: field,
    kind: field,
    platformIds: field,
    insuredCount: field,
    contacts: field,
    guideOverrides: field,
    staff: orNull,
  }),
);

export const serviceShape = shapeFor<WireService>()(
  recordOf({
    id,
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

export const serviceFunctionShape = shapeFor<WireServiceFunction>()(recordOf({ id, name: field, isCritical: field }));

const percent = numberFrom(0, 100);
export const targetShape = shapeFor<WireTarget>()(
  recordOf({ mainPercent: percent, sidePercent: percent, mainTime: text, source: field }),
);

export const platformShape = shapeFor<WirePlatform>()(
  recordOf({ id, name: field, kind: field, dependsOn: field, services: field }),
);

export const catalogShape = shapeFor<WireCatalog>()(
  recordOf({
    schema: text,
    audience: text,
    provider: recordOf({ id, name: field, web: field }),
    insurers: list,
    services: list,
    platforms: list,
  }),
);

import { absentCell, type Slot } from '#domain/cell.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { cellSchema, notApplicableSchema } from '../schemas/insurer-page-schemas.ts';
import type { WireCell } from '../wire-types.ts';
import { encodeInstantOrNull } from './instant-or-null.ts';
import { encodePair, readPair } from './pair-codec.ts';

/** A cell as an object, for answers that hold a dozen of them. */
export function encodeCell(slot: Slot): WireCell {
  if (slot === null) return { applicable: false };
  return {
    applicable: true,
    ...encodePair(slot.pair),
    since: encodeInstantOrNull(slot.since),
    observedAt: encodeInstantOrNull(slot.observedAt),
    incident: slot.incidentId,
  };
}

/** Unknown when any part of it is not what the contract says. */
export function readCell(part: unknown, path: string, flaws: FlawList): Slot {
  if (v.is(notApplicableSchema, part)) return null;
  const result = v.safeParse(cellSchema, part);
  if (!result.success) {
    flaws.add(path, 'unreadable cell');
    return absentCell;
  }
  const { availability, mode, since, observedAt, incident } = result.output;
  return { pair: readPair(availability, mode, path, flaws), since, observedAt, incidentId: incident };
}

import type { Audience } from '#domain/audience.ts';
import { incidentKinds, lifecycles, type Claim, type Incident, type Update } from '#domain/incident.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { claimSchema, incidentSchema, incidentStaffSchema } from '../schemas/incident-schemas.ts';
import type { WireClaim, WireIncident } from '../wire-types.ts';
import { encodeInstantOrNull } from './instant-or-null.ts';
import { maxTextLength, readInstantOrNull, readList, readWord, readWords, readWordsOrNull } from './reading.ts';
import { encodeScope, readScope } from './scope-codec.ts';
import { encodeText, readProse, readTitle } from './text-codec.ts';
import { encodeUpdate, readUpdate } from './update-codec.ts';

/** Field by field: what is not named here never travels. */
export function encodeIncidentRecord(incident: Incident, audience: Audience): WireIncident {
  const record: WireIncident = {
    id: incident.id,
    title: encodeText(incident.title),
    kind: incident.kind,
    lifecycle: incident.lifecycle,
    startedAt: encodeInstant(incident.startedAt),
    detectedAt: encodeInstantOrNull(incident.detectedAt),
    resolvedAt: encodeInstantOrNull(incident.resolvedAt),
    affected: encodeScope(incident.affected),
    known: {
      confirmed: incident.known.confirmed.map(encodeClaim),
      open: incident.known.open.map(encodeClaim),
      excluded: incident.known.excluded.map(encodeClaim),
    },
    updates: incident.updates.map((update) => encodeUpdate(update, audience)),
  };
  return audience === 'staff' ? { ...record, staff: encodeStaff(incident) } : record;
}

function encodeStaff({ staff }: Incident): NonNullable<WireIncident['staff']> | null {
  if (staff === null) return null;
  return { internalTitle: staff.internalTitle, forensicStage: staff.forensicStage, notes: [...staff.notes] };
}

function encodeClaim(claim: Claim): WireClaim {
  return { text: encodeText(claim.text), at: encodeInstant(claim.at), saidBy: claim.saidBy };
}

/**
 * Null when the story does not hold together: no id, no beginning, no scope, an end or an update published before the beginning. Cells never
 * depend on it. Texts that cannot be read cost only themselves.
 */
export function readIncidentRecord(part: unknown, audience: Audience, path: string, flaws: FlawList): Incident | null {
  const result = v.safeParse(incidentSchema, part);
  if (!result.success) return null;
  const record = result.output;
  const affected = readScope(record.affected, `${path}.affected`, flaws);
  const resolvedAt = readInstantOrNull(record.resolvedAt, `${path}.resolvedAt`, flaws);
  const updates = readUpdates(record.updates, audience, `${path}.updates`, flaws);
  if (affected === null || (resolvedAt !== null && resolvedAt < record.startedAt)) return null;
  if (updates.some((update) => update.publishedAt < record.startedAt)) return null;
  const claims = (list: unknown, name: string) =>
    readList(list, `${path}.known.${name}`, flaws, (entry, at) => readClaim(entry, at, flaws));
  return {
    id: record.id,
    title: readTitle(record.title, `${path}.title`, flaws),
    kind: readWord(record.kind, incidentKinds, `${path}.kind`, flaws, 'technical'),
    lifecycle: readWord(record.lifecycle, lifecycles, `${path}.lifecycle`, flaws, 'investigating'),
    startedAt: record.startedAt,
    detectedAt: readInstantOrNull(record.detectedAt, `${path}.detectedAt`, flaws),
    resolvedAt,
    affected,
    known: {
      confirmed: claims(record.known.confirmed, 'confirmed'),
      open: claims(record.known.open, 'open'),
      excluded: claims(record.known.excluded, 'excluded'),
    },
    updates,
    staff: audience === 'public' || record.staff === null ? null : readStaff(record.staff, `${path}.staff`, flaws),
  };
}

/** In the order of their numbers. Of two updates under one number neither is believed. */
function readUpdates(list: readonly unknown[], audience: Audience, path: string, flaws: FlawList): readonly Update[] {
  const updates = readList(list, path, flaws, (entry, at) => readUpdate(entry, audience, at, flaws));
  const counts = new Map<number, number>();
  for (const { number } of updates) counts.set(number, (counts.get(number) ?? 0) + 1);
  const single = updates.filter(({ number }) => counts.get(number) === 1);
  if (single.length < updates.length) flaws.add(path, 'number used twice');
  return single.sort((a, b) => a.number - b.number);
}

function readClaim(part: unknown, path: string, flaws: FlawList): Claim | null {
  const result = v.safeParse(claimSchema, part);
  if (!result.success) return null;
  const { text, at, saidBy } = result.output;
  return { text: readProse(text, `${path}.text`, flaws), at, saidBy: readWords(saidBy, `${path}.saidBy`, flaws, '') };
}

function readStaff(part: unknown, path: string, flaws: FlawList): Incident['staff'] {
  const result = v.safeParse(incidentStaffSchema, part);
  if (!result.success) {
    flaws.add(path, 'unreadable');
    return null;
  }
  const { internalTitle, forensicStage, notes } = result.output;
  return {
    internalTitle: readWords(internalTitle, `${path}.internalTitle`, flaws, ''),
    forensicStage: readWordsOrNull(forensicStage, `${path}.forensicStage`, flaws),
    notes: readList(notes, `${path}.notes`, flaws, (entry, at) => readWordsOrNull(entry, at, flaws, maxTextLength)),
  };
}

import type { Instant } from '#domain/instant.ts';
import { unknownPair, type Pair } from '#domain/pair.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Transition } from '#domain/transition.ts';
import { accepted, refused, type Decoded } from '../decoded.ts';
import type { FlawList } from '../flaw-list.ts';
import { decodeInstant } from '../instant-codec.ts';
import type { TransitionColumns } from '../schemas/history-schemas.ts';
import { indexOfCode } from './column-code.ts';
import { decodePairs } from './pair-codec.ts';
import { readProvenance, reconstructed } from './provenance-codec.ts';
import { isId } from './reading.ts';

/**
 * Refuses when columns differ in length or when it cannot be told which cell changed, or when: a change left out would leave its cell standing in
 * a state it no longer has. An unreadable state is unknown.
 */
export function decodeTransitionColumns(
  columns: TransitionColumns,
  path: string,
  flaws: FlawList,
): Decoded<readonly Transition[]> {
  const observed = readObserved(columns);
  if (!areAligned(columns) || observed === null) return refused('the columns of the transitions do not line up');
  const reading: Reading = {
    columns,
    observed,
    path,
    flaws,
    pairs: decodePairs(columns.pairs, `${path}.pairs`, flaws),
    provenances: columns.provenances.map((part, index) => readProvenance(part, `${path}.provenances[${index}]`, flaws)),
  };
  const transitions: Transition[] = [];
  let { seq, knownAt } = columns.base;
  for (let index = 0; index < columns.seq.length; index += 1) {
    seq += stepOf(columns.seq[index]);
    knownAt += Math.round(stepOf(columns.knownAt[index]) * 1_000);
    const transition = readAt(index, seq, knownAt, reading);
    if (transition === null) return refused(`transition ${index}: cannot be told which cell it changes`);
    transitions.push(transition);
  }
  return accepted(transitions);
}

type Reading = Readonly<{
  columns: TransitionColumns;
  observed: ReadonlyMap<number, Instant | null>;
  path: string;
  flaws: FlawList;
  pairs: ReadonlyMap<string, Pair | null>;
  provenances: readonly Provenance[];
}>;

function areAligned({ seq, knownAt, at, insurer, service, to, incident, provenance }: TransitionColumns): boolean {
  return [knownAt, at, insurer, service, to, incident, provenance].every((column) => column.length === seq.length);
}

/** A step back, or none at all, is not a number: it makes everything after it unreadable, as it should. */
function stepOf(part: unknown): number {
  return typeof part === 'number' && part >= 0 ? part : Number.NaN;
}

function readAt(index: number, seq: number, knownAt: Instant, reading: Reading): Transition | null {
  const { columns, observed, flaws, path } = reading;
  const insurerId = entryAt(columns.insurers, columns.insurer[index]);
  const serviceId = entryAt(columns.services, columns.service[index]);
  const lag = columns.at[index];
  const at = typeof lag === 'number' ? knownAt - Math.round(lag * 1_000) : Number.NaN;
  if (!isId(insurerId) || !isId(serviceId) || !isWireInstant(at) || !isWireInstant(knownAt)) return null;
  if (!Number.isSafeInteger(seq)) return null;

  const observedAt = observed.get(index);
  const pair = reading.pairs.get(columns.to.charAt(index)) ?? null;
  if (pair === null || observedAt === null) flaws.add(`${path}.to[${index}]`, 'unreadable state');
  const to = pair === null || observedAt === null ? unknownPair : pair;
  return {
    seq,
    at,
    knownAt,
    insurerId,
    serviceId,
    to,
    observedAt: observedAt ?? null,
    incidentId: readIncidentId(columns.incident.charAt(index), index, reading),
    provenance: readSource(columns.provenance.charAt(index), index, reading),
  };
}

function entryAt(list: readonly unknown[], index: unknown): unknown {
  return typeof index === 'number' && Number.isInteger(index) ? list[index] : undefined;
}

function isWireInstant(at: number): boolean {
  return at >= firstInstant && at <= lastInstant;
}

const firstInstant = Date.parse('0000-01-01T00:00:00Z');
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

function readIncidentId(code: string, index: number, { columns, path, flaws }: Reading): string | null {
  if (code === '.') return null;
  const id = columns.incidents[indexOfCode(code)];
  if (isId(id)) return id;
  flaws.add(`${path}.incident[${index}]`, 'no such entry');
  return null;
}

function readSource(code: string, index: number, { provenances, path, flaws }: Reading): Provenance {
  const source = provenances[indexOfCode(code)];
  if (source === undefined) flaws.add(`${path}.provenance[${index}]`, 'no such entry');
  return source ?? reconstructed;
}

/** By index; null = the place is known, the time is not. Null altogether when a mark cannot be placed: it could hide a late source. */
function readObserved(columns: TransitionColumns): ReadonlyMap<number, Instant | null> | null {
  const observed = new Map<number, Instant | null>();
  for (const entry of columns.observedAt) {
    const [index, at]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= columns.seq.length) return null;
    observed.set(index, decodeInstant(at));
  }
  return observed;
}

import type { Instant } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Transition } from '#domain/transition.ts';
import { encodeInstant } from '../instant-codec.ts';
import type { WireTransitionColumns } from '../wire-types.ts';
import { codeAt } from './column-code.ts';
import { codeOfPair, encodePairs } from './pair-codec.ts';
import { encodeProvenance } from './provenance-codec.ts';

/**
 * A whole spring of transitions in a few dozen kB: one column per field, words as dictionary codes, `seq` and `knownAt` as the step from the
 * transition before (both never fall), `at` as how long before `knownAt` it happened. Steps of time are seconds, fractions allowed.
 */
export function encodeTransitionColumns(transitions: readonly Transition[]): WireTransitionColumns {
  const first = transitions[0];
  const insurers = dictionaryOf(transitions.map((transition) => transition.insurerId));
  const services = dictionaryOf(transitions.map((transition) => transition.serviceId));
  const incidents = dictionaryOf(transitions.map(({ incidentId }) => incidentId).filter((id) => id !== null));
  const provenances = dictionaryOf(transitions.map((transition) => keyOf(transition.provenance)));
  return {
    insurers: [...insurers.keys()],
    services: [...services.keys()],
    pairs: encodePairs(new Set<Pair>(transitions.map((transition) => transition.to))),
    incidents: [...incidents.keys()],
    provenances: encodeProvenances(transitions, provenances),
    base: { seq: first?.seq ?? 0, knownAt: encodeInstant(first?.knownAt ?? 0) },
    seq: steps(transitions.map((transition) => transition.seq)),
    knownAt: steps(transitions.map((transition) => transition.knownAt)).map(toSeconds),
    at: transitions.map(({ at, knownAt }) => toSeconds(knownAt - at)),
    insurer: transitions.map((transition) => insurers.get(transition.insurerId) ?? -1),
    service: transitions.map((transition) => services.get(transition.serviceId) ?? -1),
    to: transitions.map((transition) => codeOfPair(transition.to)).join(''),
    incident: transitions.map(({ incidentId }) => codeOrDot(incidents, incidentId)).join(''),
    provenance: transitions.map(({ provenance }) => codeOrDot(provenances, keyOf(provenance))).join(''),
    observedAt: transitions.flatMap(({ observedAt }, index) => encodeObserved(index, observedAt)),
  };
}

type Dictionary = ReadonlyMap<string, number>;

/** Most frequent first would save little; order of appearance keeps a longer history's dictionary an extension of a shorter one's. */
function dictionaryOf(words: readonly string[]): Dictionary {
  return new Map([...new Set(words)].map((word, index) => [word, index]));
}

function codeOrDot(dictionary: Dictionary, word: string | null): string {
  const index = word === null ? undefined : dictionary.get(word);
  return index === undefined ? '.' : codeAt(index);
}

function keyOf(provenance: Provenance): string {
  return JSON.stringify(encodeProvenance(provenance));
}

function encodeProvenances(transitions: readonly Transition[], keys: Dictionary): WireTransitionColumns['provenances'] {
  const byKey = new Map(transitions.map(({ provenance }) => [keyOf(provenance), provenance]));
  return [...keys.keys()].flatMap((key) => {
    const provenance = byKey.get(key);
    return provenance === undefined ? [] : [encodeProvenance(provenance)];
  });
}

function steps(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? value));
}

function toSeconds(ms: number): number {
  return ms / 1_000;
}

function encodeObserved(index: number, observedAt: Instant | null): [number, string][] {
  return observedAt === null ? [] : [[index, encodeInstant(observedAt)]];
}

import type { Scope } from '#domain/incident.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { scopeSchema } from '../schemas/incident-schemas.ts';
import type { WireIds, WireScope } from '../wire-types.ts';
import { readIds } from './reading.ts';

export function encodeScope(scope: Scope): WireScope {
  return { insurers: encodeIds(scope.insurerIds), services: encodeIds(scope.serviceIds) };
}

export function encodeIds(ids: 'all' | readonly string[]): WireIds {
  return ids === 'all' ? 'all' : [...ids];
}

/** Null when it does not say what it concerns. */
export function readScope(part: unknown, path: string, flaws: FlawList): Scope | null {
  const result = v.safeParse(scopeSchema, part);
  if (!result.success) return null;
  const insurerIds = readAllOrIds(result.output.insurers, `${path}.insurers`, flaws);
  const serviceIds = readAllOrIds(result.output.services, `${path}.services`, flaws);
  return insurerIds === null || serviceIds === null ? null : { insurerIds, serviceIds };
}

export function readAllOrIds(part: unknown, path: string, flaws: FlawList): 'all' | readonly string[] | null {
  if (part === 'all') return 'all';
  return Array.isArray(part) ? readIds(part, path, flaws) : null;
}

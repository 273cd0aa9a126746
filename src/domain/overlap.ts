import type { Window } from './instant.ts';

/** What two stretches of time have in common; null = nothing. */
export function overlapOf(one: Window, other: Window): Window | null {
  const part = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return part.from < part.to ? part : null;
}

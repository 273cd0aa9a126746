import type { RedoWindow } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { RedoWindowPlan } from './script.ts';

/** The entry as known at `at`; null before it was known. */
export function redoWindowAt({ window, closedAt }: RedoWindowPlan, at: Instant): RedoWindow | null {
  if (window.knownAt > at) return null;
  return { ...window, status: closedAt !== null && closedAt <= at ? 'closed' : 'open' };
}

/** Every instant at which the entry changes. */
export function changesOfRedoWindow({ window, closedAt }: RedoWindowPlan): Instant[] {
  return closedAt === null ? [window.knownAt] : [window.knownAt, closedAt];
}

import type { RedoWindow } from '#domain/incident.ts';

/** Whether something must be done again. An answer that is not there, or may have been overtaken, cannot say that nothing must. */
export type RedoTold = 'open' | 'none' | 'unknown';

export function redoTold(redoWindows: readonly RedoWindow[] | null, old: string | null): RedoTold {
  if (redoWindows === null) return 'unknown';
  if (redoWindows.some(({ status }) => status === 'open')) return 'open';
  return old === null ? 'none' : 'unknown';
}

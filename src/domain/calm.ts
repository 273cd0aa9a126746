import type { Instant } from './instant.ts';
import type { Summary } from './summary.ts';

/**
 * What can be said where there is no cause. `nothing`: there is nothing to judge, no insurer or no service; `receding`: a mass event is known, and yet nothing is
 * calm; `fallback`: all works, some of it on Notbetrieb; `quiet`: all works normally, unchanged since then, null = not known.
 */
export type Calm =
  Readonly<{ kind: 'nothing' }> | Readonly<{ kind: 'receding' }> | Readonly<{ kind: 'fallback' }> | Quiet;
export type Quiet = Readonly<{ kind: 'quiet'; since: Instant | null }>;

export function calmOf(summary: Summary, isReceding: boolean, unchangedSince: Instant | null): Calm {
  if (summary.cells === 0) return { kind: 'nothing' };
  if (isReceding) return { kind: 'receding' };
  if (summary.byAttention.P4 > 0) return { kind: 'fallback' };
  return { kind: 'quiet', since: unchangedSince };
}

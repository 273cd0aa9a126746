import { restorationPhases, type PhaseCounts, type RestorationPhase } from '#domain/restoration-phase.ts';
import type { Talk } from './talk.ts';

/** "54 getrennt, 25 im Normalbetrieb": who is where, without those where nobody is. */
export function phaseWords(
  counts: PhaseCounts,
  { messages, words }: Talk,
  phases: readonly RestorationPhase[] = restorationPhases,
): string {
  return phases
    .filter((phase) => counts[phase] > 0)
    .map((phase) => words.restoration.part(messages.formats.number(counts[phase]), words.inPhase[phase]))
    .join(', ');
}

import { berlinInstantOf } from '#domain/berlin-time.ts';
import { restorationPhases, type RestorationPhase } from '#domain/restoration-phase.ts';
import type { ReturnDay } from '#domain/restoration.ts';
import type { TableColumn } from '#ui/primitives/data-table.tsx';
import type { Talk } from './talk.ts';

/** Where one can come to; `normal` stands for the return, disturbed or not. */
const entries = [
  'cutOff',
  'checking',
  'fallback',
  'switchback',
  'normal',
] as const satisfies readonly RestorationPhase[];
/** Where one can fall back to: out of the last place only. */
export const setbackPhases = [
  'cutOff',
  'checking',
  'fallback',
  'switchback',
] as const satisfies readonly RestorationPhase[];

/** A day of the return, for the eye and for the file. */
export function dayColumns({ messages, words }: Talk): readonly TableColumn<ReturnDay>[] {
  const { days } = words.restoration;
  const nameOf = (phase: RestorationPhase) => (phase === 'normal' ? days.phaseBack.normal : words.phases[phase]);
  const count = (head: string, value: (day: ReturnDay) => number) => ({ head, value, isNumber: true });
  return [
    {
      head: words.columns.day,
      value: ({ day }) => day,
      show: ({ day }) => messages.formats.dayOfYear(berlinInstantOf(day)),
    },
    ...restorationPhases.map((phase) => count(days.atEndOf(words.phases[phase]), ({ atEnd }) => atEnd[phase])),
    ...entries.map((phase) => count(days.enteredOf(nameOf(phase)), ({ entered }) => entered[phase])),
    ...setbackPhases.map((phase) => count(days.backOf(words.phases[phase]), ({ back }) => back[phase])),
  ];
}

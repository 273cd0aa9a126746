import { boardMutants } from './mutants/board-mutants.ts';
import { feedMutants } from './mutants/feed-mutants.ts';
import type { Mutant } from './mutants/mutant.ts';
import { timeMutants } from './mutants/time-mutants.ts';

/**
 * The bugs we fear most. A suite that does not notice one of them proves nothing about it. Applied by `mutants.run.ts`.
 */
export const mutants: readonly Mutant[] = [...feedMutants, ...boardMutants, ...timeMutants];

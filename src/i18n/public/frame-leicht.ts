import { leichtShared } from '../shared/shared-words-leicht.ts';
import { leichtFrameWords } from './frame-words-leicht.ts';

/** What every public page needs to speak, in one file. */
export const leichtFrame = { shared: leichtShared, words: leichtFrameWords };

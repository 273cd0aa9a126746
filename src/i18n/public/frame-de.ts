import { deShared } from '../shared/shared-words-de.ts';
import { deFrameWords } from './frame-words-de.ts';

/** What every public page needs to speak, in one file. */
export const deFrame = { shared: deShared, words: deFrameWords };

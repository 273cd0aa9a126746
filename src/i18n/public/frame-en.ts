import { enShared } from '../shared/shared-words-en.ts';
import { enFrameWords } from './frame-words-en.ts';

/** What every public page needs to speak, in one file. */
export const enFrame = { shared: enShared, words: enFrameWords };

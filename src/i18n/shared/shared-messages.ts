import type { Formats } from '../formats.ts';
import type { Language } from '../language.ts';
import type { SharedWords } from './shared-words-de.ts';

/** What staff and public messages have in common: enough for whatever is drawn on both. */
export type SharedMessages = SharedWords & Readonly<{ language: Language; formats: Formats }>;

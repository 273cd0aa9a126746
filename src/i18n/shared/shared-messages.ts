import type { Formats } from '../formats.ts';
import type { Language } from '../language.ts';
import type { SharedWords } from './shared-words-de.ts';
import type { StateWords } from './state-words-de.ts';

/** What the first answer of a page speaks with, on staff and public pages alike. */
export type FirstMessages = SharedWords & Readonly<{ language: Language; formats: Formats }>;

/** What staff and public messages have in common: enough for whatever is drawn on both. */
export type SharedMessages = FirstMessages & Readonly<{ status: StateWords }>;

import type { Formats } from '#i18n/formats.ts';
import type { PastWords } from '#i18n/past/past-words-de.ts';

/** What is said about the past, and how its times are written. */
export type PastTalk = Readonly<{ words: PastWords; formats: Formats }>;

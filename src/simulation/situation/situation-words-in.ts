import { situationDe } from './situation-words-de.ts';
import { situationEn } from './situation-words-en.ts';
import { situationLeicht } from './situation-words-leicht.ts';
import type { SituationLanguage, SituationWords } from './situation-words.ts';

/** The server's own sentences about how things stand, in each language. */
export const situationWordsIn: Readonly<Record<SituationLanguage, SituationWords>> = {
  de: situationDe,
  en: situationEn,
  leicht: situationLeicht,
};

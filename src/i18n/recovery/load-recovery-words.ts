import type { StaffLanguage } from '../language.ts';
import { deRecovery, type RecoveryWords } from './recovery-words-de.ts';

/** German travels with what speaks it, English comes when it is asked for. The same promise every time, as `use` wants it. */
export function loadRecoveryWords(language: StaffLanguage): Promise<RecoveryWords> {
  return language === 'de' ? german : (english ?? loadEnglish());
}

const german = Promise.resolve(deRecovery);
let english: Promise<RecoveryWords> | null = null;

function loadEnglish(): Promise<RecoveryWords> {
  const words = import('./recovery-words-en.ts').then(({ enRecovery }) => enRecovery);
  english = words;
  // a failed load may be tried again
  words.catch(() => (english = null));
  return words;
}

import type { Language } from './language.ts';

/** The page that needs no app, in a language: for readers without JavaScript, and for whatever cannot be loaded or drawn. */
export function situationAddress(language: Language): string {
  return `/api/v1/public/lage.html${language === 'de' ? '' : `?sprache=${language}`}`;
}

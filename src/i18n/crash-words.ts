import type { Language } from './language.ts';

/** What is said when nothing else can be loaded or drawn: the only words that travel in all languages. */
export const crashWords = {
  de: {
    heading: 'Diese Anzeige ist auf einen Fehler gelaufen.',
    text: 'Sie zeigt nichts mehr, damit sie nichts Falsches zeigt. Laden Sie die Seite neu.',
    reload: 'Neu laden',
  },
  en: {
    heading: 'This display has hit an error.',
    text: 'It shows nothing any more, so that it shows nothing wrong. Please reload the page.',
    reload: 'Reload',
  },
  leicht: {
    heading: 'Es gibt einen Fehler.',
    text: 'Diese Seite zeigt gerade nichts. So zeigt sie auch nichts Falsches. Bitte laden Sie die Seite neu.',
    reload: 'Neu laden',
  },
} satisfies Record<Language, Readonly<{ heading: string; text: string; reload: string }>>;

import type { AccessibilityWords } from './accessibility-words-de.ts';

export const leichtAccessibilityWords: AccessibilityWords = {
  title: 'Barriere-Freiheit',
  description: 'Hier lesen Sie: Was können alle nutzen? Und was fehlt noch?',
  heading: 'Erklärung zur Barriere-Freiheit',
  sample: 'Das ist ein Muster. Es ist noch keine echte Erklärung.',
  scope: {
    heading: 'Worum geht es?',
    text: 'Alle Menschen sollen diese Seiten nutzen können. Auch Menschen mit Behinderung. Das steht in einem Gesetz. Das Gesetz heißt kurz: BGG.',
  },
  status: {
    heading: 'Können alle diese Seiten nutzen?',
    text: 'Zum Teil. Vieles geht gut. Einige Sachen fehlen noch.',
  },
  gaps: {
    heading: 'Das fehlt noch',
    items: [
      { name: 'Gebärden-Sprache', text: 'Es gibt noch keine Videos in Gebärden-Sprache.' },
      {
        name: 'Leichte Sprache',
        text: 'Diese Texte hat noch niemand aus der Ziel-Gruppe geprüft. Seiten für Fach-Leute gibt es nicht in Leichter Sprache.',
      },
      { name: 'Nachrichten', text: 'Einige Nachrichten sind in schwerer Sprache. Das steht dann dabei.' },
      { name: 'Termine und Programme', text: 'Termine für den Kalender sind in schwerer Sprache.' },
      { name: 'Großer Bild-Schirm', text: 'Eine Seite ist nur für einen großen Bild-Schirm gemacht.' },
      { name: 'Vorlese-Programme', text: 'Wir haben diese Seiten noch nicht mit Vorlese-Programmen geprüft.' },
    ],
    instead: 'Es gibt auch eine einfache Seite mit dem Wichtigsten. Oder rufen Sie Ihre Kranken-Kasse an.',
    report: 'Die einfache Seite öffnen',
  },
  made: {
    heading: 'So haben wir geprüft',
    text: 'Ein Computer hat die Seiten geprüft. Wir haben die Seiten nur mit der Tastatur bedient. So findet man nicht alle Fehler.',
    date: (date) => `Diese Erklärung ist vom ${date}.`,
  },
  feedback: {
    heading: 'Haben Sie ein Problem mit der Seite?',
    text: 'Dann schreiben Sie uns. Oder rufen Sie uns an. Sagen Sie uns: Was geht nicht? Wir antworten in 4 Wochen.',
    mail: 'E-Mail',
    phone: 'Telefon',
    sample: '(Das ist nur ein Beispiel.)',
  },
  enforcement: {
    heading: 'Hilfe bei Streit',
    text: 'Diese Seite ist ein Muster. Darum ist noch keine Stelle für Streit zuständig. Später gehört die Seite vielleicht einer großen Kranken-Kasse. Dann gilt: Sie bekommen keine gute Antwort? Dann fragen Sie die Schlichtungs-Stelle. Dort arbeiten Menschen. Sie helfen bei Streit. Die Hilfe kostet nichts.',
    link: 'Zur Schlichtungs-Stelle',
    lands: 'Für manche Kranken-Kassen hilft eine Stelle im Bundes-Land.',
  },
};

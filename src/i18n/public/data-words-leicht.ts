import type { DataWords } from './data-words-de.ts';

export const leichtDataWords: DataWords = {
  title: 'Woher wir das wissen',
  description: 'Hier lesen Sie: Woher kommen die Daten? Und was zählen wir?',
  heading: 'Woher wir das wissen',
  source: {
    heading: 'Woher kommen die Daten?',
    simulated: [
      'Das hier ist ein Beispiel. Die Kranken-Kassen sind erfunden.',
      'Im Jahr 2023 gab es wirklich so ein Problem. Das spielen wir hier nach.',
      'Die Uhr läuft hier vielleicht schneller als Ihre Uhr.',
    ],
    measured: (provider) => [`Die Daten kommen von ${provider}.`],
    provenance: 'Wir sagen immer, woher wir etwas wissen:',
    kinds: [
      { name: 'belegt', text: 'Das kann jeder nachlesen.' },
      { name: 'gemeldet', text: 'Das hat uns jemand gesagt.' },
      { name: 'gemessen', text: 'Das hat ein Computer geprüft.' },
      { name: 'nachgespielt', text: 'Das ist erfunden.' },
    ],
  },
  counts: {
    heading: 'Was zählen wir?',
    items: [
      {
        name: 'Dienst',
        text: 'Ein Dienst ist zum Beispiel die Patienten-Akte. Geht ein Dienst nicht normal? Dann zählen wir ihn.',
      },
      { name: 'Kranken-Kasse', text: 'Geht bei ihr ein Dienst nicht normal? Dann zählen wir die Kranken-Kasse.' },
      {
        name: 'Menschen',
        text: 'Wir zählen alle Menschen in dieser Kranken-Kasse. Vielleicht merken Sie selbst nichts davon.',
      },
      { name: 'Antwort für alle', text: 'Wir sagen nur Nein, wenn wir es von allen wissen.' },
    ],
  },
  levels: {
    heading: 'Es gibt 5 Antworten',
    items: [
      { name: 'Alles arbeitet normal.', text: 'Sie können alles wie immer machen.' },
      { name: 'Einige Sachen laufen im Not-Betrieb.', text: 'Es geht. Aber es dauert länger.' },
      { name: 'Ein Teil geht gerade nicht.', text: 'Weniger als die Hälfte ist ausgefallen.' },
      { name: 'Fast alles geht gerade nicht.', text: 'Die Hälfte oder mehr ist ausgefallen.' },
      { name: 'Das wissen wir gerade nicht.', text: 'Es fehlen neue Daten.' },
    ],
  },
  availability: {
    heading: 'Wie oft hat etwas funktioniert?',
    intro: 'Wir nennen immer 2 Zahlen. Wir rechnen nur mit der Zeit, die wir kennen.',
    formulas: [
      { name: 'Erste Zahl', text: 'So lange ging es normal.' },
      { name: 'Zweite Zahl', text: 'So lange ging es normal oder im Not-Betrieb.' },
      { name: 'Dazu', text: 'So lange wissen wir nichts.' },
    ],
    notes: ['100 Prozent heißt: Es ging immer. Fehlt etwas? Dann sagen wir nicht 100 Prozent.'],
    example:
      'Ein Beispiel: Im April 2023 ging die Krank-Meldung 54 Stunden nicht. Im ganzen April ging sie 92 Prozent von der Zeit.',
  },
  machines: {
    heading: 'Für Fach-Leute',
    api: 'So lesen Programme die Daten (in schwerer Sprache)',
    openApi: 'openapi.yaml',
    feed: 'Nachrichten für Programme (Atom)',
    calendar: 'Termine für Kalender (ICS)',
    report: 'Eine einfache Seite mit dem Wichtigsten',
    subscribe: 'Neue Nachrichten bekommen',
  },
  licence: {
    heading: 'Wir merken uns nichts',
    items: [
      'Diese Seiten merken sich nichts über Sie.',
      'Auf Ihrem Gerät bleiben nur die letzten Daten und diese Seite. So können Sie ohne Internet lesen.',
      'Sie dürfen das Programm nutzen und verändern. Die Regeln heißen: EUPL.',
    ],
  },
};

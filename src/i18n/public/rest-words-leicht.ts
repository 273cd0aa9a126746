import { leichtStates } from '../shared/state-words-leicht.ts';
import type { RestWords } from './rest-words-de.ts';

export const leichtRestWords: RestWords = {
  status: leichtStates,
  frame: {
    beside: {
      noAnswer: 'Das können wir gerade nicht zeigen.',
      old: (at) => `Diese Daten sind von: ${at}. Vielleicht gibt es schon neue.`,
      began: (time) => `Beginn: ${time}`,
    },
    footer: {
      label: 'Über diese Seite',
      simulated: 'Das hier ist ein Beispiel. Die Kranken-Kassen sind erfunden. Die Daten sind auch erfunden.',
      measured: (provider) => `Die Daten kommen von dieser Firma: ${provider}.`,
      noStorage: 'Sie müssen sich nicht anmelden.',
      views: 'Mehr Seiten',
      home: 'Hat meine Kranken-Kasse ein Problem?',
      incidents: 'Störungen',
      planned: 'Geplante Arbeiten',
      subscribe: 'Neues erfahren',
      embed: 'Auf einer anderen Seite zeigen',
      legend: 'Das bedeuten die Zeichen',
      data: 'Über die Daten',
      accessibility: 'Barriere-Freiheit',
      board: 'Seite für Fach-Leute',
      api: 'Technik (schwere Sprache)',
      report: 'Bericht ohne JavaScript',
    },
    notFound: {
      title: 'Diese Seite gibt es nicht',
      heading: 'Diese Seite gibt es nicht.',
      text: (path) => `Das kennen wir nicht: „${path}“.`,
      insurer: (name) => `Diese Kranken-Kasse kennen wir nicht: „${name}“.`,
      service: (name) => `Diesen Dienst kennen wir nicht: „${name}“.`,
      incident: (name) => `Diese Störung kennen wir nicht: „${name}“.`,
      nearest: 'Suchen Sie das?',
      views: 'Diese Seiten gibt es:',
      home: 'Alle Kranken-Kassen',
      incidents: 'Alle Störungen',
      board: 'Seite für Fach-Leute',
      notEasy: 'Diese Seite ist in schwerer Sprache.',
    },
  },
};

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
    header: {
      toDark: 'Dunkle Farben',
      toLight: 'Helle Farben',
      label: 'Wichtige Seiten',
      incidents: 'Störungen',
      timeline: 'So war es vorher',
      planned: 'Geplante Arbeiten',
    },
    hold: {
      hold: 'Diese Seite anhalten',
      resume: 'Diese Seite weiter erneuern',
      held: (time) => `Sie haben diese Seite angehalten. Sie sehen, was hier galt: ${time}.`,
    },
    subscribe: { feed: 'Nachrichten', calendar: 'Termine', how: 'So bekommen Sie neue Nachrichten' },
    guidance: {
      heading: 'Achtung vor Betrug',
      fraud:
        'Ihre Kranken-Kasse fragt nie nach Ihrem Pass-Wort. Auch nicht nach der PIN. Sind Sie unsicher? Rufen Sie Ihre Kranken-Kasse an.',
      backlog:
        'Ein Dienst geht wieder? Trotzdem kann alles noch lange dauern. Zuerst kommen eilige Behandlungen und Zahlungen.',
    },
    outdated: {
      title: 'Diese Seite ist zu alt.',
      text: 'Vielleicht steht hier etwas Falsches. Bitte laden Sie die Seite neu.',
      reload: 'Neu laden',
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

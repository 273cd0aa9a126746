import { deStates } from '../shared/state-words-de.ts';

/** What every public page says once its answer stands: the names of the states, the foot of the page, and what is not there. */
export const deRestWords = {
  status: deStates,
  frame: {
    /** what stands beside an answer: incidents, announced work */
    beside: {
      noAnswer: 'Das kann gerade nicht geladen werden.',
      /** it is older than the board, or only remembered */
      old: (at: string) => `Stand dieser Angaben: ${at}. Neuere kann es geben.`,
      /** of an incident of which it is not known whether it goes on */
      began: (time: string) => `Beginn: ${time}`,
    },
    footer: {
      label: 'Über diese Seite',
      simulated: 'Dies ist eine Simulation. Die Kassen sind erfunden, ihre Zustände nachgestellt.',
      measured: (provider: string) => `Die Zustände meldet ${provider} über eine offene Schnittstelle.`,
      noStorage: 'Ohne Anmeldung, ohne Cookies.',
      views: 'Ansichten',
      home: 'Ist meine Krankenkasse betroffen?',
      incidents: 'Störungen',
      planned: 'Geplante Arbeiten',
      subscribe: 'Auf dem Laufenden bleiben',
      embed: 'Auf der eigenen Seite einbinden',
      legend: 'Legende',
      data: 'Über die Daten',
      accessibility: 'Barrierefreiheit',
      board: 'Übersicht für Fachleute',
      api: 'Schnittstelle (API)',
      report: 'Lagebericht ohne JavaScript',
    },
    /** the ways a wide screen has room for in its header */
    header: {
      toDark: 'Dunkle Ansicht',
      toLight: 'Helle Ansicht',
      label: 'Hauptansichten',
      incidents: 'Aktuelle Störung',
      timeline: 'Verlauf',
      planned: 'Geplante Arbeiten',
    },
    /** nothing on the page changes by itself any more */
    hold: {
      hold: 'Aktualisierung anhalten',
      resume: 'Aktualisierung fortsetzen',
      held: (time: string) => `Angehalten. Sie sehen den Stand: ${time}.`,
    },
    subscribe: { feed: 'Feed', calendar: 'Termine (ICS)', how: 'So bleiben Sie auf dem Laufenden' },
    /** what holds in any security incident, whatever is told */
    guidance: {
      heading: 'Vorsicht vor Betrug',
      fraud:
        'Ihre Kasse fragt nie per E-Mail, SMS oder Telefon nach Passwort, PIN oder Bankdaten. Rufen Sie im Zweifel die Nummer auf Ihrer Gesundheitskarte an.',
      backlog:
        'Auch wenn ein Dienst wieder funktioniert, kann die Bearbeitung noch Wochen dauern. Dringende Behandlungen und Zahlungen gehen meist vor.',
    },
    outdated: {
      title: 'Diese Seite ist älter, als der Server verlangt.',
      text: 'Sie kann Angaben falsch zeigen.',
      reload: 'Neu laden',
    },
    notFound: {
      title: 'Seite nicht gefunden',
      heading: 'Diese Seite gibt es nicht.',
      text: (path: string) => `Unter „${path}“ ist nichts zu finden.`,
      insurer: (name: string) => `Eine Krankenkasse „${name}“ kennen wir nicht.`,
      service: (name: string) => `Einen Dienst „${name}“ kennen wir nicht.`,
      incident: (name: string) => `Eine Störung „${name}“ kennen wir nicht.`,
      nearest: 'Meinten Sie:',
      views: 'Diese Ansichten gibt es:',
      home: 'Alle Krankenkassen ansehen',
      incidents: 'Alle Störungen ansehen',
      board: 'Übersicht für Fachleute',
      notEasy: 'Für Fachleute, nicht in Leichter Sprache.',
    },
  },
};

export type RestWords = typeof deRestWords;

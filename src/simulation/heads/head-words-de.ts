import type { HeadWords } from './head-words.ts';

export const headDe: HeadWords = {
  brand: (title) => `${title} · Kassenstatus`,
  views: {
    '': {
      title: 'Ist meine Krankenkasse betroffen?',
      description: 'Welche Dienste der Krankenkassen gerade funktionieren, eingeschränkt sind oder ausfallen.',
    },
    stoerung: {
      title: 'Störungen',
      description:
        'Offene und vergangene Störungen der Krankenkassen: was bekannt ist, was offen ist und wann die nächste Meldung kommt.',
    },
    termine: {
      title: 'Geplante Arbeiten',
      description: 'Angekündigte Wartungen, Rückschaltungen und Abschaltungen bei den Krankenkassen, Tag für Tag.',
    },
    legende: {
      title: 'Legende',
      description: 'Was Farben, Umrisse und Zeichen bedeuten und wann wir keinen Stand behaupten.',
    },
    barrierefreiheit: {
      title: 'Barrierefreiheit',
      description: 'Erklärung zur Barrierefreiheit: was erfüllt ist, was fehlt, wie Sie uns eine Barriere melden.',
    },
    daten: {
      title: 'Über die Daten',
      description:
        'Woher die Daten kommen, was gezählt wird, wie Verfügbarkeit gerechnet wird und wie Programme sie lesen.',
    },
    'auf-dem-laufenden': {
      title: 'Auf dem Laufenden bleiben',
      description:
        'Meldungen als Feed, geplante Arbeiten als Kalender, der Stand als Bild: ohne Anmeldung und ohne E-Mail-Adresse.',
    },
    einbetten: {
      title: 'Auf der eigenen Seite einbinden',
      description: 'Zeigen Sie den Stand einer Krankenkasse auf Ihrer eigenen Seite: als Kasten oder als kleines Bild.',
    },
  },
  insurer: (name) => `${name}: welche Dienste gerade funktionieren und was Sie tun können.`,
  service: (name) => `${name}: wo der Dienst gerade funktioniert, wo nicht, und was Sie tun können.`,
  incident: (title) => `${title}: was bekannt ist, was offen ist und wann die nächste Meldung kommt.`,
  widget: (name) => `Stand: ${name}`,
  notFound: { title: 'Seite nicht gefunden', description: 'Diese Seite gibt es nicht.' },
};

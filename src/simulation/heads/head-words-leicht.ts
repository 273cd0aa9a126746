import type { HeadWords } from './head-words.ts';

export const headLeicht: HeadWords = {
  brand: (title) => `${title} · Leichte Sprache · Kassenstatus`,
  views: {
    '': {
      title: 'Hat meine Kranken-Kasse ein Problem?',
      description: 'Hier steht: Was geht gerade bei Ihrer Kranken-Kasse? Und was geht gerade nicht?',
    },
    stoerung: {
      title: 'Störungen',
      description: 'Eine Störung heißt: Etwas geht nicht. Hier steht, was wir wissen.',
    },
    termine: {
      title: 'Geplante Arbeiten',
      description: 'Hier steht: Wann arbeiten Fach-Leute an den Computern?',
    },
    legende: {
      title: 'Das bedeuten die Zeichen',
      description: 'Hier lesen Sie: Was bedeuten die Farben? Und was bedeuten die Zeichen?',
    },
    barrierefreiheit: {
      title: 'Barriere-Freiheit',
      description: 'Hier lesen Sie: Was können alle nutzen? Und was fehlt noch?',
    },
    daten: {
      title: 'Woher wir das wissen',
      description: 'Hier lesen Sie: Woher kommen die Daten? Und was zählen wir?',
    },
    'auf-dem-laufenden': {
      title: 'Neue Nachrichten bekommen',
      description: 'So bekommen Sie neue Nachrichten von selbst. Sie müssen sich nicht anmelden.',
    },
    einbetten: {
      title: 'Auf Ihrer eigenen Internet-Seite zeigen',
      description: 'Haben Sie eine eigene Internet-Seite? Dann können Sie dort zeigen: Wie geht es der Kranken-Kasse?',
    },
  },
  insurer: (name) => `${name}: Was geht gerade? Was können Sie tun?`,
  service: (name) => `${name}: Wo geht das? Wo geht das nicht? Was können Sie tun?`,
  incident: (title) => `${title}: Hier steht, was wir wissen.`,
  widget: (name) => `Stand: ${name}`,
  notFound: { title: 'Diese Seite gibt es nicht', description: 'Diese Seite gibt es nicht.' },
};

import type { HeadWords } from './head-words.ts';

export const headEn: HeadWords = {
  brand: (title) => `${title} · Kassenstatus`,
  views: {
    '': {
      title: 'Is my insurer affected?',
      description: 'Which services of the German health insurers work at present, work with limits or are down.',
    },
    stoerung: {
      title: 'Incidents',
      description:
        'Open and past incidents at the health insurers: what is known, what is open and when the next message is due.',
    },
    termine: {
      title: 'Planned work',
      description: 'Announced maintenance, switchbacks and shutdowns at the health insurers, day by day.',
    },
    legende: {
      title: 'Legend',
      description: 'What colours, outlines and signs mean, and when we claim no state.',
    },
    barrierefreiheit: {
      title: 'Accessibility',
      description: 'Accessibility statement: what is met, what is missing, how to report a barrier.',
    },
    daten: {
      title: 'About the data',
      description:
        'Where the data come from, what is counted, how availability is reckoned and how programs read them.',
    },
    'auf-dem-laufenden': {
      title: 'Stay informed',
      description:
        'Messages as a feed, planned work as a calendar, the state as a picture: no sign-up, no e-mail address.',
    },
    einbetten: {
      title: 'Embed in your own site',
      description: 'Show the state of an insurer on your own site: as a box or as a small picture.',
    },
  },
  insurer: (name) => `${name}: which services work right now and what you can do.`,
  service: (name) => `${name}: where it works at present, where it does not, and what you can do.`,
  incident: (title) => `${title}: what is known, what is open and when the next message is due.`,
  widget: (name) => `State: ${name}`,
  notFound: { title: 'Page not found', description: 'There is no such page.' },
};

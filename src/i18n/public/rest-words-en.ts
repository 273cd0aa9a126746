import { enStates } from '../shared/state-words-en.ts';
import type { RestWords } from './rest-words-de.ts';

export const enRestWords: RestWords = {
  status: enStates,
  frame: {
    beside: {
      noAnswer: 'This cannot be loaded at present.',
      old: (at) => `This information is as of ${at}. There may be newer.`,
      began: (time) => `Began: ${time}`,
    },
    footer: {
      label: 'About this page',
      simulated: 'This is a simulation. The insurers are invented and their states re-enacted.',
      measured: (provider) => `${provider} reports the states through an open API.`,
      noStorage: 'No login, no cookies.',
      views: 'Views',
      home: 'Is my insurer affected?',
      incidents: 'Incidents',
      planned: 'Planned work',
      subscribe: 'Stay informed',
      embed: 'Put it on your own site',
      legend: 'Legend',
      data: 'About the data',
      accessibility: 'Accessibility',
      board: 'Overview for professionals',
      api: 'API (in German)',
      report: 'Situation report without JavaScript',
    },
    header: {
      toDark: 'Dark view',
      toLight: 'Light view',
      label: 'Main views',
      incidents: 'Current incident',
      timeline: 'Timeline',
      planned: 'Planned work',
    },
    hold: {
      hold: 'Pause updates',
      resume: 'Resume updates',
      held: (time) => `Paused. You see the state of: ${time}.`,
    },
    subscribe: { feed: 'Feed', calendar: 'Dates (ICS)', how: 'How to stay informed' },
    guidance: {
      heading: 'Beware of fraud',
      fraud:
        'Your insurer never asks for a password, PIN or bank details by e-mail, text message or phone. If in doubt, call the number on your health card.',
      backlog:
        'Even when a service works again, processing may take weeks. Urgent care and payments usually come first.',
    },
    outdated: {
      title: 'This page is older than the server asks for.',
      text: 'It may show things wrongly.',
      reload: 'Reload',
    },
    notFound: {
      title: 'Page not found',
      heading: 'There is no such page.',
      text: (path) => `Nothing is to be found under “${path}”.`,
      insurer: (name) => `We know no insurer “${name}”.`,
      service: (name) => `We know no service “${name}”.`,
      incident: (name) => `We know no incident “${name}”.`,
      nearest: 'Did you mean:',
      views: 'These views exist:',
      home: 'See all insurers',
      incidents: 'See all incidents',
      board: 'Overview for professionals',
      notEasy: 'For professionals, in German and English.',
    },
  },
};

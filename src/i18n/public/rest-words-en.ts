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

import { countedIn } from '../counted-in.ts';
import type { FrameWords } from './frame-words-de.ts';

const counted = countedIn('en-GB');

export const enFrameWords: FrameWords = {
  brand: 'Kassenstatus',
  title: (page) => `${page} · Kassenstatus`,
  navigation: {
    skip: 'Skip to content',
    languages: 'Language',
    de: { short: 'DE', long: 'Deutsch' },
    en: { short: 'EN', long: 'English' },
    leicht: { short: 'Leicht', long: 'Leichte Sprache' },
    toDark: 'Dark view',
    toLight: 'Light view',
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
  },
  freshness: {
    stale: 'We have no current data at present.',
    offline: 'No connection.',
    last: (time) => `Last known state: ${time}.`,
    past: 'Everything on this page may have changed since.',
    never: 'We have no data yet.',
  },
  stand: {
    now: (time, ago) => `As of ${time}, ${ago}. This page updates itself.`,
    simulated: (time, ago) => `As of ${time} (simulation), confirmed ${ago}. This page updates itself.`,
    none: 'No data yet.',
  },
  load: {
    wait: 'Loading the state.',
    failed: 'The state cannot be loaded at present. Please call your insurer.',
  },
  otherLanguage: 'in German',
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
  insurers: (count) => counted(count, 'insurer', 'insurers'),
  people: (people) => `${people}\u00a0insured people`,
  kinds: { BKK: 'BKK', IKK: 'IKK', EK: 'EK', other: 'Others' },
};

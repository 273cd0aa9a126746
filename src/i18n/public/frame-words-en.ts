import { countedIn } from '../counted-in.ts';
import type { FrameWords } from './frame-words-de.ts';

const counted = countedIn('en-GB');

const renewal = (isHeld: boolean) => (isHeld ? 'Updates are paused.' : 'This page updates itself.');

export const enFrameWords: FrameWords = {
  brand: 'Kassenstatus',
  title: (page) => `${page} · Kassenstatus`,
  navigation: {
    skip: 'Skip to content',
    languages: 'Language',
    de: { short: 'DE', long: 'Deutsch' },
    en: { short: 'EN', long: 'English' },
    leicht: { short: 'Leicht', long: 'Leichte Sprache' },
  },
  freshness: {
    stale: 'We have no current data at present.',
    offline: 'No connection.',
    last: (time) => `Last known state: ${time}.`,
    past: 'Everything on this page may have changed since.',
    never: 'We have no data yet.',
  },
  stand: {
    now: (time, ago, isHeld) => `As of ${time}, ${ago}. ${renewal(isHeld)}`,
    simulated: (time, ago, isHeld) => `As of ${time} (simulation), confirmed ${ago}. ${renewal(isHeld)}`,
    none: 'No data yet.',
    printed: (time) => `As of ${time}.`,
  },
  load: {
    wait: 'Loading the state.',
    failed: 'The state cannot be loaded at present. Please call your insurer.',
    rest: 'The rest of this page cannot be loaded right now.',
  },
  search: {
    label: 'Name of your health insurer',
    clear: 'Clear the field',
    list: 'Insurers found',
    former: (name) => `formerly ${name}`,
    more: (count) => `and ${counted(count, 'more', 'more')}. Type more of the name.`,
    none: 'No insurer with this name. Did you mean:',
    found: (count) => `${counted(count, 'insurer', 'insurers')} found`,
    noneSpoken: (count) => `No insurer with this name. ${counted(count, 'suggestion', 'suggestions')}`,
  },
  otherLanguage: 'in German',
  insurers: (count) => counted(count, 'insurer', 'insurers'),
  people: (people) => `${people}\u00a0insured people`,
  kinds: { BKK: 'BKK', IKK: 'IKK', EK: 'EK', other: 'Others' },
};

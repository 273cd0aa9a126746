import { feedWords } from '../feeds/feed-words.ts';
import { formatInstantEn } from '../feeds/wording.ts';
import type { SituationWords } from './situation-words.ts';

const numbers = new Intl.NumberFormat('en-GB');
const insurers = (count: number): string => `${numbers.format(count)}\u00a0${count === 1 ? 'insurer' : 'insurers'}`;
const services = (count: number): string => `${count}\u00a0${count === 1 ? 'service' : 'services'}`;

export const situationEn: SituationWords = {
  title: 'Situation report · Kassenstatus',
  heading: 'Is my insurer affected?',
  languages: 'Languages',
  sections: 'Sections',
  mark: 'Simulation, re-enacted data',
  inGerman: '(in German)',
  instant: formatInstantEn,
  stand: (at) => `As of ${at}.`,
  simulated: 'Time is simulated, the insurers are invented.',
  mayBeOld: 'This may be out of date: the page does not update itself.',
  isOld: 'This page has been open for more than 90 seconds. It shows how things stood then. Please reload it.',
  reload: 'Reload this page',
  toApp: 'To the page that updates itself (needs JavaScript)',
  print: 'You can print this page as a situation report.',
  stale: 'We have no current data at the moment. What you read here is past.',
  unknownState: 'We have no current data. Please ask your insurer or come back later.',
  verdict: {
    none: 'No. All insurers are running normally.',
    working: 'No. All services work at all insurers. Some are being worked on.',
    fallback: 'No. Some services run by emergency procedure.',
    unknown: 'We do not know at the moment.',
  },
  counts: (summary) => [
    `${numbers.format(summary.affectedInsurers)} of ${insurers(summary.insurers)} ${summary.affectedInsurers === 1 ? 'is' : 'are'} affected.`,
    `They insure ${numbers.format(summary.affectedPeople)} of ${numbers.format(summary.insuredPeople)} people.`,
    ...(summary.reportingInsurers < summary.insurers
      ? [`Data are missing for ${insurers(summary.insurers - summary.reportingInsurers)}.`]
      : []),
  ],
  lastKnown: (sentence) => `Last known: ${sentence}`,
  incidents: {
    heading: 'Open incidents',
    none: 'No incident has been reported.',
    update: (number, at) => `Message ${number}, ${at}`,
    next: (at) => `Next message by ${at}.`,
    overdue: (at) => `The next message was promised by ${at} and is overdue.`,
  },
  redo: {
    heading: 'What has to be done again',
    lost: (from, to) => `Not accepted from ${from} to ${to}.`,
    until: (at) => `Please do it by ${at}.`,
    at: (count) => `At ${count === 'all' ? 'all insurers' : insurers(count)}.`,
  },
  works: {
    heading: 'Planned work',
    none: 'No work has been announced.',
    kinds: feedWords.en.kinds,
    span: (from, to) => `${from} to ${to}`,
    scope: (count, names) =>
      `${names === 'all' ? 'All services' : names.join(', ')} at ${count === 'all' ? 'all insurers' : insurers(count)}.`,
    interruption: (minutes) => `Interruption of at most ${minutes}\u00a0minutes.`,
  },
  todo: {
    heading: 'What you can do now',
    text: 'For services that do not run as usual somewhere. Your insurer may handle it differently: please ask there.',
    groups: { insured: 'Insured people', practice: 'Practices', employer: 'Employers' },
  },
  insurers: {
    heading: 'All insurers',
    find: 'Sorted by name. Use your browser’s search (Ctrl+F) to find your insurer.',
    levels: {
      0: 'Not affected',
      1: 'Not affected, some services run by emergency procedure',
      2: 'Partly affected',
      3: 'Affected',
      4: 'State unknown',
    },
    places: {
      unreachable: 'Cannot be reached',
      limited: 'Limited',
      unknown: 'State unknown',
      fallback: 'By emergency procedure',
    },
    allWork: (count) => (count === 1 ? 'The service works.' : `All ${services(count)} work.`),
    othersWork: (count) => `${services(count)} ${count === 1 ? 'works' : 'work'}.`,
    phone: 'Phone',
    phoneOff: 'cannot be reached at present',
    named: (count) => `${insurers(count)} by name`,
  },
  legend: {
    heading: 'Signs',
    text: 'Shape, sign and word say the same as the colour.',
    levels: {
      0: 'Tick: everything works.',
      1: 'Frame with an arc: it works, part of it by emergency procedure.',
      2: 'Cut corner with an exclamation mark: part of it does not work, or works with limits.',
      3: 'Solid square with a cross: half of the services or more cannot be reached.',
      4: 'Dashed with a question mark: we have no proof, neither for nor against.',
    },
  },
  footer: {
    made: (provider) => `Source: ${provider}.`,
    links: [
      ['/api/v1/public/feed.atom?lang=en', 'Messages as a feed (Atom)'],
      ['/api/v1/public/calendar.ics?lang=en', 'Planned work as a calendar (ICS)'],
      ['/schnittstelle.html', 'API (German)'],
    ],
  },
};

import { countedIn } from '../counted-in.ts';
import type { InsurerWords } from './insurer-words-de.ts';

const number = new Intl.NumberFormat('en-GB');
const counted = countedIn('en-GB');
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const services = (count: number, used: number) => `${number.format(count)} of ${counted(used, 'service', 'services')}`;

export const enInsurerWords: InsurerWords = {
  title: (name, verdict) => (verdict === null ? name : `${name}: ${verdict}`),
  description: (name) => `${name}: which services work right now and what you can do.`,
  question: 'Is my insurer affected?',
  list: (names, more) => `${names.join(', ')}${more === 0 ? '' : ` and ${number.format(more)} more`}`,
  verdict: {
    titles: ['No.', 'No. Some of it runs on a fallback.', 'Yes, in part.', 'Yes.', 'We do not know right now.'],
    lead: (level, counts, used) => {
      const usable = counts.working + counts.fallback;
      if (level === 4) return used === 0 ? [] : [`We have no current data on ${services(counts.unknown, used)}.`];
      if (usable === used) return [used === 1 ? 'Its one service works.' : `All ${number.format(used)} services work.`];
      return [usable === 0 ? 'No service works at present.' : `${services(usable, used)} work.`];
    },
    places: {
      unreachable: (list) => `Not available: ${list}.`,
      limited: (list) => `Limited: ${list}.`,
      unknown: (list) => `Not known: ${list}.`,
      fallback: (list) => `On a fallback: ${list}. This works but takes longer.`,
    },
    noData: 'Please ask your insurer, or look again later.',
    last: (at, title) => `Last known, as of ${at}: “${title}”`,
    lastLead: (counts, used) => [`${services(counts.working + counts.fallback, used)} worked.`],
    lastPlaces: {
      unreachable: (list) => `Not available then: ${list}.`,
      limited: (list) => `Limited then: ${list}.`,
      unknown: (list) => `Not known then: ${list}.`,
      fallback: (list) => `On a fallback then: ${list}.`,
    },
  },
  groups: { insured: 'Insured people', practice: 'Practices', employer: 'Employers' },
  everyone: 'Everyone',
  todo: {
    heading: 'What you can do now',
    nothing: 'There is nothing you need to do. Everything works as usual.',
    nothingForGroup: 'There is no advice for this group at present.',
    unknown: 'We do not know what works right now. Please ask the insurer.',
    last: 'This advice follows the last known state.',
    more: (count) => counted(count, 'more service', 'more services'),
    allSteps: 'Show all steps',
    lessSteps: 'Show less',
    shares: 'This way uses the same technology. It may be disrupted too.',
    call: 'Urgent questions:',
  },
  redo: {
    heading: 'What must be done again',
    intro: 'These data did not arrive. That still holds when the service works again.',
    window: (from, to) => `Not accepted from ${from} to ${to}.`,
    action: 'Please send again.',
    deadline: (at) => `Deadline: ${at}.`,
    noDeadline: 'No deadline has been stated.',
    more: (count) => `Show ${counted(count, 'more period', 'more periods')}`,
    less: 'Show less',
  },
  source: {
    documented: (source) => `Source: ${source}`,
    reported: (source) => `Reported by: ${source}`,
    measured: 'Measured',
    reconstructed: 'Re-enacted',
  },
  reach: {
    heading: 'How to reach the insurer',
    phone: 'Phone',
    mail: 'E-mail',
    web: 'Internet',
    hours: 'Hours',
    none: 'We know no contact details of this insurer.',
    trouble: (service, state) => `${service}: ${state}`,
  },
  services: {
    heading: 'All services',
    days: 'Last 90 days',
    order: 'Order',
    orders: { importance: 'By importance', place: 'By state' },
    places: {
      unreachable: 'Not available',
      limited: 'Limited',
      unknown: 'Not known',
      fallback: 'On a fallback',
      working: 'Working',
      notUsed: 'Not used',
    },
    count: (place, count) => `${place} (${number.format(count)})`,
    show: (service) => `More about ${service}`,
    rank: (rank, all) => `Number ${rank} of ${all} in the published order of restoration.`,
    overview: 'This service at all insurers',
  },
  expected: {
    range: (from, to) => `Expected back: ${from} to ${to}`,
    overdue: (to) => `It was expected back by ${to}. No new date has been stated.`,
    postponed: (count) => `${ordinals[count - 1] ?? `${number.format(count)}th`} postponement`,
    stated: (at) => `stated on ${at}`,
  },
  payments: {
    last: (at) => `Last payment run: ${at}`,
    lastNone: 'Last payment run: not known',
    next: (at) => `Next: ${at}`,
    nextNone: 'Next: not announced',
  },
  days: {
    label: (service) => `${service}: last 90 days`,
    value: (day, state, details) => `${day}: ${state}${details.length === 0 ? '' : `, ${details.join(', ')}`}`,
    noData: 'no data',
    noDataShort: 'no data',
    lost: (duration) => `${duration} not usable`,
    unknown: (duration) => `${duration} without data`,
    worst: 'At its worst',
    period: 'Period',
    lostHead: 'Not usable',
    unknownHead: 'Without data',
    range: (from, to) => `${from} to ${to}`,
    table: 'As a table',
    tableClose: 'Close table',
    first: '90 days ago',
    today: 'today',
    missing: 'The last 90 days are not loaded.',
  },
  messages: {
    heading: 'Messages',
    none: 'There is no open incident at this insurer.',
    whole: 'All messages about this incident',
    due: (at) => `Next message: ${at}.`,
    overdue: (at) => `The next message was announced for ${at}. It is overdue.`,
  },
  planned: {
    heading: 'Planned interruptions',
    none: 'Nothing is announced for this insurer.',
    kinds: { maintenance: 'Maintenance', switchback: 'Switchback', reShutdown: 'Another shutdown' },
    running: 'under way',
    range: (from, to) => `${from} to ${to}`,
    interruption: (duration) => `Interruption of at most ${duration}.`,
    all: 'All planned work',
  },
  share: {
    copy: 'Copy link',
    copied: 'Link copied.',
    byHand: 'Please copy this address by hand.',
    print: 'Print',
    printed: (address, at) => `${address}, as of ${at}`,
  },
  load: { wait: 'Loading.', failed: 'This could not be loaded.' },
  pageStand: (at) => `Messages and advice: as of ${at}.`,
  told: (name, verdict) => `${name}: ${verdict}`,
};

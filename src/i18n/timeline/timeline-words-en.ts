import { countedIn } from '../counted-in.ts';
import type { TimelineWords } from './timeline-words-de.ts';

const counted = countedIn('en-GB');
const number = (value: number) => new Intl.NumberFormat('en-GB').format(value);
const tenths = (value: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
const changes = (count: number) => counted(count, 'change', 'changes');
const times = (count: number) => (count === 1 ? 'once' : `${number(count)} times`);

export const enTimeline: TimelineWords = {
  title: 'Timeline · Lagebild',
  heading: 'Timeline of services and insurers',
  now: (clock) => `Now ${clock}`,
  public: 'Only what is public',
  sights: { verlauf: 'Course', rueckkehr: 'Return', vergleich: 'Comparison' },
  sightLabel: 'Sight',
  share: {
    button: 'Copy link',
    copied: 'Link copied. It opens exactly this picture.',
    byHand: 'The browser does not allow copying. The address is selected.',
  },
  choose: {
    label: 'Selection',
    insurer: 'Insurer:',
    service: 'Service:',
    rows: 'Rows',
    kinds: { dienste: 'Services', kassen: 'Insurers', alle: 'All insurers' },
  },
  window: {
    label: 'Period',
    kinds: { '24h': '24 h', '7t': '7 days', stoerung: 'Incident', '90t': '90 days' },
    range: (from, to) => `${from}\u00a0– ${to}`,
    move: 'Move and resize the period',
    earlier: 'Earlier',
    later: 'Later',
    more: 'Show more time',
    less: 'Show less time',
    choose: 'Set the period:',
    ends: { from: 'From', to: 'To' },
    apply: 'Show',
    trouble: {
      unreadable: 'Please give both times, with hours and minutes.',
      order: 'The end must be after the beginning.',
      length: 'A period is at least 10 minutes and at most 120 days long.',
      tooEarly: (day) => `The timeline goes back to ${day}.`,
    },
    wheel: 'Ctrl + wheel zooms',
    brush: 'Period shown',
    keys: 'Keys: plus and minus resize the period, Shift with an arrow moves it.',
  },
  figure: {
    table: 'As a table',
    csv: 'CSV',
    saveCsv: (title) => `Save ${title} as a CSV file`,
  },
  chart: {
    heading: 'Services affected',
    of: (all) => `of ${number(all)}, all insurers`,
    controlled: 'controlled: isolated or being checked',
    nothing: 'There are no data for this period.',
    sentence: (most, when, last, end) =>
      `At most ${counted(most, 'service was', 'services were')} affected, ${when}; at the end (${end}) ${last === 1 ? 'it is' : 'they are'} ${number(last)}.`,
    table: 'Curve as a table',
    tableSteps: 'Number of services in each state, from the given time on',
    tableDays: 'Highest number of services in each state and day',
    day: 'Day',
    from: 'from',
  },
  lane: {
    messages: 'Messages',
    show: (name, time) => `${name}, ${time}: show this time`,
    expected: 'Expected back',
    noEta: 'No return had been announced yet.',
    eta: (earliest, latest, shifts) =>
      `Expected back between ${earliest} and ${latest}${shifts > 0 ? `, put off ${times(shifts)}` : ''}.`,
  },
  rows: {
    label: 'States over time',
    services: (count) => `${counted(count, 'service', 'services')}, by importance`,
    insurers: (count) => counted(count, 'insurer', 'insurers'),
    worst: (count) => `${counted(count, 'insurer', 'insurers')}, longest disturbed first; each shows its worst state`,
    allInsurers: 'All insurers',
    keys: 'Keys: up and down through the rows, left and right through the states, Enter shows the beginning.',
    span: (state, from, to, duration) => `${state}: ${from} to ${to}, ${duration}`,
    corrected: (from: string, to: string) => `As known then; corrected later from ${from} to ${to}.`,
    correctedNote: 'As known then, corrected later',
    sentence: (states, rows) =>
      `${counted(rows, 'row', 'rows')} with ${counted(states, 'stretch', 'stretches')} in all.`,
    table: 'States with beginning and end, cut to the period',
    tableTitle: 'Rows as a table',
    name: 'Row',
    from: 'from',
    to: 'to',
    state: 'State',
    duration: 'Duration',
    code: 'Code',
    minutes: 'Minutes',
    more: (next, rest) => `Show ${number(next)} of ${number(rest)} more`,
  },
  side: {
    at: (day, time) => `State on ${day}, ${time}`,
    now: (time) => `State now, ${time}`,
    nowUnknown: 'State now',
    allNow: 'all insurers, confirmed',
    allThen: 'all insurers, as known then',
    matrix: (insurers, services) =>
      `${counted(insurers, 'insurer', 'insurers')} × ${counted(services, 'service', 'services')}. Light red: controlled`,
    noMessage: 'No message yet at this time',
    toIncident: (day) => `To the incident of ${day}`,
    german: 'in German',
  },
  transport: {
    label: 'Replay',
    previous: 'Previous change',
    next: 'Next change',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    speeds: { hour: '1\u00a0h/s', quarterDay: '6\u00a0h/s', day: '1\u00a0day/s' },
    moment: 'Time shown',
    change: (count, all) => (all === 0 ? 'No change' : `Change ${number(count)} of ${number(all)}`),
    field: {
      label: 'Time, day.month.year hour:minute',
      unreadable: 'This is not a time. Example: 03.05.2023 10:40',
      future: 'This time is in the future.',
      beforeRecords: (from) => `Records begin on ${from}.`,
      skippedHour: 'That time did not exist on that day, the clocks went forward. One hour later is shown.',
      repeatedHour: 'That time existed twice on that day. The first one is shown, in summer time.',
    },
  },
  load: {
    loading: (count) => (count === null ? 'Loading the history.' : `Loading up to ${changes(count)}.`),
    progress: (megabytes, seconds) =>
      megabytes === 0
        ? `Nothing received yet, for ${number(seconds)}\u00a0s`
        : `${tenths(megabytes)}\u00a0MB received, for ${number(seconds)}\u00a0s`,
    cancel: 'Cancel',
    cancelled: 'Loading was cancelled.',
    failed: (cause) => `The history cannot be loaded. ${cause}`,
    again: 'Trying again by itself.',
    kept: 'What has been loaded stays usable.',
    retry: 'Try again',
    tooMuch: 'The period holds too many changes. Choose a shorter one.',
    empty: 'No change in this period.',
    outside: 'There are no records of this period.',
    nearest: (time) => `To the nearest change, ${time}`,
  },
};

import { countedIn } from '../counted-in.ts';
import type { PlannedWords } from './planned-words-de.ts';

const counted = countedIn('en-GB');
const insurers = (count: number) => counted(count, 'insurer', 'insurers');

export const enPlannedWords: PlannedWords = {
  title: 'Planned work',
  description: 'Announced maintenance, switchbacks and shutdowns at the health insurers, day by day.',
  heading: 'Planned work',
  intro: 'During these times a service may fail for a short while. That is announced and no relapse.',
  loading: 'Loading the announcements.',
  failed: 'The announcements cannot be loaded at present.',
  calendar: 'Dates as a calendar (ICS)',
  oldAnswer: (time) => `We last fetched these announcements at ${time}. There may be newer ones.`,
  running: 'Running now',
  runningLast: 'Last known to be running',
  upcoming: 'Coming',
  past: 'Past',
  count: (name, count) => `${name} (${count})`,
  noneRunning: 'No work is running at present.',
  noneRunningLast: 'In the last known announcements no work was running.',
  noneUpcoming: 'No further work has been announced.',
  nonePast: 'No past work.',
  more: (count) => `Show ${count} more days`,
  toIncidents: 'Incidents',
  range: (from, to) => `${from} to ${to}`,
  kinds: { maintenance: 'Maintenance', switchback: 'Switchback', reShutdown: 'Renewed shutdown' },
  purposes: {
    maintenance: 'Work on the service.',
    switchback: 'From the emergency procedure back to normal operation.',
    reShutdown: 'The service goes off the net once more, to be checked.',
  },
  phases: {
    running: 'running',
    overrun: 'should have ended, not confirmed yet',
    due: 'should have begun, not confirmed yet',
    planned: 'planned',
    done: 'ended',
    cancelled: 'cancelled',
  },
  runningUnproven: 'last known to be running',
  services: 'Services',
  insurers: 'Insurers',
  insurersAll: (count) => `all ${insurers(count)}`,
  insurersCount: insurers,
  servicesAll: 'all services',
  expect: 'What to expect',
  expected: (state) => `State meanwhile: ${state}.`,
  interruption: (length) => `Interruption of at most ${length}.`,
  interruptionNone: 'No length of the interruption has been given.',
  announced: (time) => `Announced ${time}`,
};

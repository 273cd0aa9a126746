import { countedIn } from '../counted-in.ts';
import type { SharedWords } from './shared-words-de.ts';

const counted = countedIn('en-GB');

export const enShared: SharedWords = {
  status: {
    public: {
      operational: {
        normal: 'Works',
        fallback: 'Works by emergency procedure',
        isolated: 'Cannot be reached from outside at present',
        forensics: 'Works, is being checked',
        switchback: 'Works, is being switched back',
        maintenance: 'Works, maintenance in progress',
      },
      degraded: {
        normal: 'Works with limits',
        fallback: 'Limited, by emergency procedure',
        isolated: 'Limited, partly switched off',
        forensics: 'Limited, is being checked',
        switchback: 'Limited, is being switched back',
        maintenance: 'Limited by maintenance',
      },
      outage: {
        normal: 'Cannot be reached',
        fallback: 'Cannot be reached, nor can the emergency procedure',
        isolated: 'Switched off as a precaution',
        forensics: 'Cannot be reached, is being checked',
        switchback: 'Briefly interrupted, is coming back',
        maintenance: 'Maintenance, cannot be reached at present',
      },
      unknown: {
        normal: 'State unknown',
        fallback: 'Emergency procedure, state unknown',
        isolated: 'Switched off, state unknown',
        forensics: 'Being checked, state unknown',
        switchback: 'Being switched back, state unknown',
        maintenance: 'Maintenance, state unknown',
      },
    },
    notUsed: 'not used',
    lastKnown: (state) => `last known: ${state}`,
    unproven: (state, reason, last) => `${state} (${last === null ? reason : `${reason}, ${last}`})`,
    noProof: {
      absent: 'no data',
      late: 'source is silent',
      stale: 'out of date',
      expired: 'no current data',
      catchingUp: 'fetching a newer state',
      untrusted: 'data not trusted',
    },
  },
  freshness: {
    simulation: 'Simulation, re-enacted data',
    rate: (rate) => `${rate} times real speed`,
  },
  failure: {
    retry: 'Try again',
    causes: {
      offline: 'This device has no connection.',
      network: 'The server cannot be reached.',
      timeout: 'The server did not answer in time.',
      silent: 'The server has stopped sending.',
      closed: 'The server closed the connection.',
      aborted: 'The request was cancelled.',
      refused: 'The answer was not valid.',
    },
    status: (status) => `The server reports error ${status}.`,
  },
  ignored: {
    value: (name, value, allowed) =>
      `The address says ${name}=${value}. This view does not know that (possible: ${allowed}).`,
    name: (name) => `The address says ${name}. This view does not know that.`,
    missing: (name, value) => `The address says ${name}=${value}. There is no such thing here.`,
    consequence: 'The view has opened without it.',
  },
  time: {
    oClock: (time) => time,
    since: (time) => `since ${time}`,
    today: (time) => `today, ${time}`,
    yesterday: (time) => `yesterday, ${time}`,
    second: 's',
    minute: 'min',
    hour: 'h',
    days: (count) => counted(count, 'day', 'days'),
    winter: 'CET',
    summer: 'CEST',
  },
};

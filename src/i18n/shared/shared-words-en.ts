import { countedIn } from '../counted-in.ts';
import type { SharedWords } from './shared-words-de.ts';

const counted = countedIn('en-GB');

export const enShared: SharedWords = {
  freshness: {
    simulation: 'Simulation, re-enacted data',
    rate: (rate) => `${rate} times real speed`,
  },
  failure: {
    retry: 'Try again',
    report: 'Situation report without this application',
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
    pause: (time) => `It asked for a pause of ${time}.`,
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

import type { BadgeWords } from './badge-words.ts';
import { formatInstantEn } from './wording.ts';

const services = (count: number) => `${count} ${count === 1 ? 'service' : 'services'}`;

export const badgeEn: BadgeWords = {
  lang: 'en',
  levels: [
    'Not affected.',
    'Not affected. Some services run by emergency procedure.',
    'Partly affected.',
    'Affected.',
    'We do not know at the moment.',
  ],
  works: (usable, used) => {
    if (usable === used) return used === 1 ? 'The service works.' : `All ${used} services work.`;
    return usable === 0
      ? 'No service works at present.'
      : `${usable} of ${services(used)} work${usable === 1 ? 's' : ''}.`;
  },
  states: {
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
  stand: (at) => `As of ${formatInstantEn(at)}`,
  simulated: 'Simulation',
};

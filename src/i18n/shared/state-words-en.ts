import type { StateWords } from './state-words-de.ts';

export const enStates: StateWords = {
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
};

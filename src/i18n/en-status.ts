import type { Words } from './de.ts';
import { enStates } from './shared/state-words-en.ts';

export const enStatus: Words['status'] = {
  ...enStates,
  staff: {
    operational: {
      normal: 'Operational',
      fallback: 'Operational on fallback',
      isolated: 'Operational inside, isolated',
      forensics: 'Operational, forensic check',
      switchback: 'Operational, switching back',
      maintenance: 'Operational, maintenance',
    },
    degraded: {
      normal: 'Degraded',
      fallback: 'Degraded on fallback',
      isolated: 'Partly isolated',
      forensics: 'Degraded, forensic check',
      switchback: 'Degraded, switching back',
      maintenance: 'Degraded, maintenance',
    },
    outage: {
      normal: 'Outage',
      fallback: 'Fallback down',
      isolated: 'Isolated',
      forensics: 'Down for forensic check',
      switchback: 'Down for switchback',
      maintenance: 'Down for maintenance',
    },
    unknown: {
      normal: 'Unknown',
      fallback: 'Fallback, unknown',
      isolated: 'Isolated, unknown',
      forensics: 'Forensic check, unknown',
      switchback: 'Switchback, unknown',
      maintenance: 'Maintenance, unknown',
    },
  },
  availability: { operational: 'operational', degraded: 'degraded', outage: 'outage', unknown: 'unknown' },
  mode: {
    normal: 'normal',
    fallback: 'fallback',
    isolated: 'isolated',
    forensics: 'forensic check',
    switchback: 'switchback',
    maintenance: 'maintenance',
  },
  attention: {
    P1: 'outage',
    P2: 'degraded',
    PU: 'unknown',
    P3: 'controlled',
    P4: 'fallback',
    P0: 'normal',
  },
};

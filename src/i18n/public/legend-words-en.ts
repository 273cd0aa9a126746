import type { LegendWords } from './legend-words-de.ts';

export const enLegendWords: LegendWords = {
  title: 'Legend',
  description: 'What colours, outlines and signs mean, and when we claim no state.',
  heading: 'What the signs mean',
  intro: 'Each tile answers two questions. Colour and outline: can I use it? The sign: how is it run?',
  fill: 'Solid means unplanned. Framed means on purpose. Violet always means emergency procedure. Each sign stands beside its word.',
  availability: {
    operational: { title: 'Can be used', text: 'The service does what it should.' },
    degraded: { title: 'Limited', text: 'Cut corner: the service is slow or a part is missing.' },
    outage: { title: 'Cannot be used', text: 'Square with sharp corners: the service cannot be reached.' },
    unknown: { title: 'Unknown', text: 'Dashed and hatched: we have no proof, neither for nor against.' },
  },
  modes: {
    heading: 'How a service is run',
    normal: 'Normal operation: no sign of its own.',
    fallback: 'Emergency procedure (N), a step over a gap: it runs another way.',
    isolated: 'Isolated on purpose (T), an open switch: taken off the network as a precaution.',
    forensics: 'Forensic check (F), a magnifier: specialists are looking for traces.',
    switchback: 'Switchback (R), two arrows upwards: returning to normal operation, with short interruptions.',
    maintenance: 'Maintenance (W), a spanner: announced work.',
  },
  codes:
    'The letters are for professionals: V operational, E degraded, A outage, U unknown, followed by the way it is run.',
  notUsed: 'Dash: this insurer does not use the service. It is counted nowhere.',
  ladder: {
    heading: 'How fresh a state has to be',
    intro: 'A tick needs fresh proof. Age counts from the moment at which the server established the state.',
    live: (upTo) => `Up to ${upTo}: current.`,
    delayed: (upTo) => `Up to ${upTo}: delayed. The state still holds, and the page says how old it is.`,
    stale: (upTo) => `Up to ${upTo}: out of date. All tiles become unknown. The last state is quoted as past only.`,
    unknown: 'Older: we no longer show any value.',
    wider: 'At present the server asks all devices to ask less often. That is why these times are longer than usual.',
  },
  rule: {
    heading: 'The rule of the display',
    items: [
      'Unknown is never a tick. Where a statement is missing, so is the all-clear.',
      'If the source of a service falls silent, exactly that service becomes unknown.',
      'What is no longer proven stands in the past tense.',
      'If time is simulated, every page says so.',
    ],
  },
};

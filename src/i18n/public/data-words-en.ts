import type { DataWords } from './data-words-de.ts';

export const enDataWords: DataWords = {
  title: 'About the data',
  description: 'Where the data come from, what is counted, how availability is reckoned and how programs read them.',
  heading: 'About the data',
  source: {
    heading: 'Where the data come from',
    simulated: [
      'What you see is a simulation: the spring of 2023, re-enacted on invented insurers.',
      'Documented events carry their source. Everything else is marked as re-enacted.',
      'The clock of the simulation may run faster than the real one. The age of the data is always real time.',
    ],
    measured: (provider) => [`${provider} reports the states through an open interface.`],
    provenance: 'Every statement has an origin:',
    kinds: [
      { name: 'documented', text: 'backed by a public source' },
      { name: 'reported', text: 'said by people, with name and time' },
      { name: 'measured', text: 'established by a probe' },
      { name: 're-enacted', text: 'added by the simulation' },
    ],
  },
  counts: {
    heading: 'What “affected” means',
    items: [
      {
        name: 'Service',
        text: 'A service is affected if it is not operational in normal running. Unknown counts as affected, too.',
      },
      { name: 'Insurer', text: 'An insurer is affected if at least one service it uses is affected.' },
      {
        name: 'Insured people',
        text: 'We count everybody insured with an affected insurer. Not each of them will notice something.',
      },
      {
        name: 'Answer for all',
        text: 'We say “no” only if every insurer is proven to run normally. If fewer than half report, we say that we do not know.',
      },
    ],
  },
  levels: {
    heading: 'The five answers for one insurer',
    items: [
      { name: 'No.', text: 'All services are operational.' },
      { name: 'No, some by emergency procedure.', text: 'Everything works, at least one service another way.' },
      {
        name: 'Yes, partly.',
        text: 'Something is limited, cannot be reached or is unknown, but less than half cannot be reached.',
      },
      { name: 'Yes.', text: 'Half of the services or more cannot be reached.' },
      { name: 'We do not know at the moment.', text: 'Fresh proof is missing for half of them or more.' },
    ],
  },
  availability: {
    heading: 'How availability is reckoned',
    intro: 'There are always two figures, over known time. Beside them stands the share that is unknown.',
    formulas: [
      { name: 'Strict', text: '(operational + degraded, both in normal running) ÷ known time' },
      { name: 'Usable', text: '(strict + emergency procedure, where operational or degraded) ÷ known time' },
      { name: 'Unknown', text: 'unknown time ÷ total time' },
    ],
    notes: [
      'Unknown time counts neither as available nor as an outage. Without known time there is no figure.',
      'We round down: 100% is shown only if nothing was lost.',
      'Announced maintenance counts, unless it says otherwise.',
    ],
    example:
      'An example: sick notes (eAU) failed from 24 April 2023, 22:00, to 27 April, 04:00: 54 hours. That is 92.5% of April around the clock. In main time (Monday to Friday, 6 to 22, without nationwide holidays) it is 88.8% of 288 hours. Both figures are right.',
  },
  machines: {
    heading: 'For programs',
    api: 'Description of the interface (German)',
    openApi: 'openapi.yaml',
    feed: 'Messages (Atom)',
    calendar: 'Planned work (ICS)',
    report: 'Situation report without JavaScript',
    subscribe: 'Stay informed',
  },
  licence: {
    heading: 'Licence and storage',
    items: [
      'The software is under the EUPL-1.2. The simulated data are invented and may be used freely.',
      'These pages set no cookies, load nothing from third parties and count no visits.',
      'Only the last good state stays on your device, for reading without a connection. Embedded boxes do not even store that.',
    ],
  },
};

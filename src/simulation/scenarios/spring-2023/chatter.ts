import type { Chatter } from '../../world/act.ts';

const everywhere = {
  eau: 3,
  kim: 4,
  epa: 4,
  vsdm: 4,
  eeb: 2,
  zv: 1,
  kg: 1,
  mel: 3,
  dta: 3,
  app: 5,
  tel: 2,
  mail: 4,
} as const;

/** Small faults that any provider of this size sees, beside the story. */
export const chatter: readonly Chatter[] = [
  {
    id: 'by-day',
    about: 'On working hours something small stumbles every quarter of an hour.',
    from: '2023-04-20 00:00',
    to: '2023-06-10 00:00',
    hours: [6, 22],
    every: ['8 min', '36 min'],
    who: 'all',
    services: everywhere,
    when: ['V'],
    kinds: [
      { weight: 5, steps: [{ to: 'E', lasts: ['3 min', '50 min'] }, { to: 'before' }] },
      { weight: 2, steps: [{ to: 'A', lasts: ['2 min', '25 min'] }, { to: 'before' }] },
      {
        weight: 1,
        steps: [{ to: 'A', lasts: ['2 min', '20 min'] }, { to: 'E', lasts: ['3 min', '20 min'] }, { to: 'before' }],
      },
    ],
    incidentId: null,
  },
  {
    id: 'by-night',
    about: 'At night less happens.',
    from: '2023-04-20 00:00',
    to: '2023-06-10 00:00',
    hours: [0, 24],
    every: ['30 min', '100 min'],
    who: 'all',
    services: everywhere,
    when: ['V'],
    kinds: [
      { weight: 4, steps: [{ to: 'E', lasts: ['3 min', '60 min'] }, { to: 'before' }] },
      { weight: 1, steps: [{ to: 'A', lasts: ['2 min', '30 min'] }, { to: 'before' }] },
      { weight: 1, steps: [{ to: 'before', isSilent: true, lasts: ['5 min', '25 min'] }, { to: 'before' }] },
    ],
    incidentId: null,
  },
  {
    id: 'fallback-strains',
    about: 'Fallbacks reach their limits, most of all on weekday mornings.',
    from: '2023-04-27 04:00',
    to: '2023-06-08 00:00',
    hours: [7, 20],
    every: ['9 min', '34 min'],
    who: { groups: ['sued'] },
    services: { eau: 5, kim: 3, zv: 4, kg: 2, tel: 3, mail: 2 },
    when: ['V·N'],
    kinds: [
      { weight: 5, steps: [{ to: 'E·N', lasts: ['4 min', '80 min'] }, { to: 'before' }] },
      {
        weight: 1,
        steps: [{ to: 'A·N', lasts: ['3 min', '25 min'] }, { to: 'E·N', lasts: ['3 min', '20 min'] }, { to: 'before' }],
      },
    ],
    incidentId: 'sicherheitsvorfall',
  },
  {
    id: 'tuesday-afternoon',
    about: 'The afternoon after the big wave: what came back is not yet settled.',
    from: '2023-05-09 12:40',
    to: '2023-05-09 18:00',
    hours: [0, 24],
    every: ['7 min', '18 min'],
    who: { groups: ['sued'], exceptCodes: ['TEXTS', 'UHRMA', 'GLASB'] },
    services: { epa: 3, vsdm: 1, eeb: 2, kg: 1, mel: 2, dta: 2, app: 2, kim: 2 },
    when: ['V'],
    kinds: [{ weight: 1, steps: [{ to: 'E', lasts: ['2 min', '6 min'] }, { to: 'before' }] }],
    incidentId: 'sicherheitsvorfall',
  },
];

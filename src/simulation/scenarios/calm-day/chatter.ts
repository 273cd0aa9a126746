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

/** A change about every minute by day, less at night; hardly anything lasts. Times are local. */
export function calmChatter(from: string, to: string): readonly Chatter[] {
  return [
    {
      id: 'calm-by-day',
      about: 'Something stumbles for a few minutes and goes on.',
      from,
      to,
      hours: [6, 22],
      every: ['30 s', '180 s'],
      who: 'all',
      services: everywhere,
      when: ['V'],
      kinds: [
        { weight: 14, steps: [{ to: 'E', lasts: ['40 s', '9 min'] }, { to: 'before' }] },
        { weight: 2, steps: [{ to: 'A', lasts: ['40 s', '5 min'] }, { to: 'before' }] },
        { weight: 1, steps: [{ to: 'before', isSilent: true, lasts: ['1 min', '6 min'] }, { to: 'before' }] },
      ],
      incidentId: null,
    },
    {
      id: 'calm-by-night',
      about: 'The same at night, more rarely.',
      from,
      to,
      hours: [0, 24],
      every: ['2 min', '9 min'],
      who: 'all',
      services: everywhere,
      when: ['V'],
      kinds: [{ weight: 1, steps: [{ to: 'E', lasts: ['1 min', '10 min'] }, { to: 'before' }] }],
      incidentId: null,
    },
  ];
}

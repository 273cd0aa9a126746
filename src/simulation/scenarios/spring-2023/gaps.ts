import type { Gap } from '#domain/history.ts';
import { summerTime } from '../../world/local-time.ts';
import { scopeOf } from './scopes.ts';

/** Spans in which the status service itself was blind. What happened in them is first seen at their end. */
export const gaps: readonly Gap[] = [
  {
    from: summerTime('2023-04-23 03:12'),
    to: summerTime('2023-04-23 03:19'),
    insurerIds: 'all',
    serviceIds: 'all',
  },
  {
    from: summerTime('2023-04-26 04:20'),
    to: summerTime('2023-04-26 04:46'),
    insurerIds: scopeOf({ groups: ['sued'] }).insurerIds,
    serviceIds: 'all',
  },
  {
    from: summerTime('2023-05-14 03:05'),
    to: summerTime('2023-05-14 03:12'),
    insurerIds: 'all',
    serviceIds: ['app', 'tel', 'mail'],
  },
];

import type { Gap } from '#domain/history.ts';
import { localTime } from '../../world/local-time.ts';
import { scopeOf } from './scopes.ts';

/** Spans in which the status service itself was blind. What happened in them is first seen at their end. */
export const gaps: readonly Gap[] = [
  {
    from: localTime('2023-04-23 03:12'),
    to: localTime('2023-04-23 03:19'),
    insurerIds: 'all',
    serviceIds: 'all',
  },
  {
    from: localTime('2023-04-26 04:20'),
    to: localTime('2023-04-26 04:46'),
    insurerIds: scopeOf({ groups: ['sued'] }).insurerIds,
    serviceIds: 'all',
  },
  {
    from: localTime('2023-05-14 03:05'),
    to: localTime('2023-05-14 03:12'),
    insurerIds: 'all',
    serviceIds: ['app', 'tel', 'mail'],
  },
];

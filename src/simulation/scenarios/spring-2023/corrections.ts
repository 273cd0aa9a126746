import type { Transition } from '#domain/transition.ts';
import { insurersOf } from '../../world/cast.ts';
import { localTime } from '../../world/local-time.ts';
import { pairOfCode, type PairCode } from '../../world/pair-code.ts';
import { eightyCast } from '../eighty-cast.ts';

type Draft = readonly [code: string, serviceId: string, at: string, knownAt: string, to: PairCode, incidentId: string];

/**
 * Statements about the past that came when the cell had already moved on: the board stays as it is, the history tells
 * it right. By wall code.
 */
export const corrections: readonly Omit<Transition, 'seq'>[] = (
  [
    // Logs found on Wednesday: at two insurers sick notes were already rejected before 22:00.
    ['NORDL', 'eau', '2023-04-24 21:47', '2023-04-26 17:10', 'A', 'eau-annahme'],
    ['FZSUE', 'eau', '2023-04-24 21:52', '2023-04-26 17:12', 'A', 'eau-annahme'],
    // The app of BKK Elbtal had been down for twenty minutes before it was noticed.
    ['ELBTA', 'app', '2023-05-09 14:02', '2023-05-09 14:35', 'A', 'apps-gestoert'],
    // BKK Weserbund could not send mail from 13:20 on.
    ['WESER', 'mail', '2023-05-09 13:20', '2023-05-09 15:05', 'E', 'sicherheitsvorfall'],
  ] as const satisfies readonly Draft[]
).map(([code, serviceId, at, knownAt, to, incidentId]) => ({
  at: localTime(at),
  knownAt: localTime(knownAt),
  insurerId: insurersOf(eightyCast, { codes: [code] })[0]?.id ?? '',
  serviceId,
  to: pairOfCode(to),
  observedAt: null,
  incidentId,
  provenance: { kind: 'reported', source: 'Meldung der Kasse (nachgestellt)' },
}));

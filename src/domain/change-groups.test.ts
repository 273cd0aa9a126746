import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import { groupChanges } from './change-groups.ts';
import { minuteMs } from './instant.ts';
import { onFallback, outage, sampleTransition } from './testing/sample.ts';

const change = (
  seq: number,
  insurerId: string,
  serviceId: string,
  given: Parameters<typeof sampleTransition>[1] = {},
) => sampleTransition(seq, { insurerId, serviceId, at: seq * minuteMs, ...given });

it('[Q12] changes to one state at one insurer, or of one service, are one group; the newest group stands first', () => {
  const groups = groupChanges([
    change(9, 'k1', 's1'),
    change(8, 'k1', 's2'),
    change(7, 'k2', 's3', { to: onFallback }),
    change(6, 'k1', 's4'),
  ]);
  expect(groups.map((group) => [group.insurerIds, group.serviceIds])).toEqual([
    [['k1'], ['s1', 's2', 's4']],
    [['k2'], ['s3']],
  ]);
  expect(groups[0]).toMatchObject({
    to: outage,
    latestAt: 9 * minuteMs,
    earliestAt: 6 * minuteMs,
    key: '6 k1 s4',
    learnedAt: null,
  });
});

it('[Q13] an incident gathers its changes across insurers and services', () => {
  const given = { incidentId: 'cyber' };
  const groups = groupChanges([change(3, 'k1', 's1', given), change(2, 'k2', 's2', given), change(1, 'k3', 's3')]);
  expect(groups.map((group) => group.transitions.length)).toEqual([2, 1]);
});

it('[Q14] without an incident, neither another insurer with another service nor a pause of more than ten minutes joins', () => {
  expect(groupChanges([change(30, 'k1', 's1'), change(29, 'k2', 's2')])).toHaveLength(2);
  expect(groupChanges([change(30, 'k1', 's1'), change(20, 'k1', 's1')])).toHaveLength(1);
  expect(groupChanges([change(30, 'k1', 's1'), change(19, 'k1', 's1')])).toHaveLength(2);
  expect(groupChanges([])).toEqual([]);
});

it('[Q12] of the groups that are wanted each is whole, and they are the first of all', () => {
  const place = fc.record({
    insurerId: fc.constantFrom('k1', 'k2', 'k3'),
    serviceId: fc.constantFrom('s1', 's2'),
    to: fc.constantFrom(outage, onFallback),
    incidentId: fc.constantFrom(null, 'i'),
    pause: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 40 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 6 }),
      (places, isFlood, most) => {
        let at = 0;
        const changes = places.map(({ pause, ...given }, index) => {
          at -= pause * minuteMs;
          return sampleTransition(places.length - index, { ...given, at });
        });
        expect(groupChanges(changes, { isFlood, most })).toEqual(groupChanges(changes, { isFlood }).slice(0, most));
      },
    ),
    propertyOptions(),
  );
});

it('[Q12] a group says when it was learnt, if nobody told of it in time', () => {
  const learned = { learnedAt: 99 * minuteMs };
  const [group] = groupChanges([{ ...change(3, 'k1', 's1'), ...learned }, change(2, 'k1', 's2')]);
  expect(group?.learnedAt).toBe(99 * minuteMs);
});

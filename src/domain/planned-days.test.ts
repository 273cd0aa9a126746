import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedWorkStatuses } from './incident.ts';
import { plannedDaysOf, workPhaseOf } from './planned-days.ts';
import { sampleWork } from './testing/sample-incident.ts';

describe('announced work', () => {
  it('[R8] every piece is in exactly one list, at any time', () => {
    const anyWork = fc.record({
      status: fc.constantFrom(...plannedWorkStatuses),
      startsAt: fc.integer({ min: 0, max: 400_000_000 }),
      lengthMs: fc.integer({ min: 1, max: 200_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyWork, { maxLength: 10 }),
        fc.option(fc.integer({ min: 0, max: 600_000_000 })),
        (all, now) => {
          const works = all.map(({ status, startsAt, lengthMs }, index) =>
            sampleWork(`w${index}`, { status, startsAt, endsAt: startsAt + lengthMs }),
          );
          const { running, upcoming, past } = plannedDaysOf(works, now);
          const listed = [...running, ...upcoming.flatMap((day) => day.works), ...past.flatMap((day) => day.works)];
          expect(listed.map(({ id }) => id).toSorted()).toEqual(works.map(({ id }) => id).toSorted());
          expect(
            past.flatMap((day) => day.works).every(({ status }) => status === 'done' || status === 'cancelled'),
          ).toBe(true);
        },
      ),
    );
  });

  it('[R8] what should have begun or ended by now is told as that, never as done', () => {
    const planned = sampleWork('a');
    const running = sampleWork('b', { status: 'running' });
    expect([5_000, 10_000, 20_000].map((now) => workPhaseOf(planned, now))).toEqual(['planned', 'due', 'overrun']);
    expect([15_000, 20_000].map((now) => workPhaseOf(running, now))).toEqual(['running', 'overrun']);
    expect([planned, running].map((work) => workPhaseOf(work, null))).toEqual(['planned', 'running']);
    expect(workPhaseOf(sampleWork('c', { status: 'done' }), 0)).toBe('done');
  });

  it('[R8] days are Berlin days, the next first, the past backwards', () => {
    const at = (text: string) => ({ startsAt: Date.parse(text), endsAt: Date.parse(text) + 3_600_000 });
    const works = [
      sampleWork('late', at('2023-05-09T21:30:00Z')),
      sampleWork('after-midnight', at('2023-05-09T22:30:00Z')),
      sampleWork('early', at('2023-05-09T06:00:00Z')),
      sampleWork('done-1', { ...at('2023-05-01T06:00:00Z'), status: 'done' }),
      sampleWork('done-2', { ...at('2023-05-02T06:00:00Z'), status: 'done' }),
      sampleWork('called-off', { ...at('2023-05-20T06:00:00Z'), status: 'cancelled' }),
    ];
    const { upcoming, past } = plannedDaysOf(works, Date.parse('2023-05-08T12:00:00Z'));
    const named = (days: typeof upcoming) => days.map(({ day, works: ofDay }) => [day, ofDay.map(({ id }) => id)]);
    expect(named(upcoming)).toEqual([
      ['2023-05-09', ['early', 'late']],
      ['2023-05-10', ['after-midnight']],
      ['2023-05-20', ['called-off']],
    ]);
    expect(named(past)).toEqual([
      ['2023-05-02', ['done-2']],
      ['2023-05-01', ['done-1']],
    ]);
  });
});

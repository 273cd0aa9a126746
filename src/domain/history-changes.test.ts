import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { createHistory } from './history.ts';
import { changeInstants, changesUpTo, nearestChange, neighbourChanges, nextFrame } from './history-changes.ts';
import { isolated, operational, outage, sampleBoard, sampleTransition } from './testing/sample.ts';

const anyInstants = fc.uniqueArray(fc.nat(1_000), { maxLength: 30 }).map((all) => all.toSorted((a, b) => a - b));

describe('changes', () => {
  it('[TL7] are those of what is looked at, each instant once, without statements that change nothing', () => {
    const transitions = [
      sampleTransition(1, { to: outage }),
      sampleTransition(2, { to: outage }),
      sampleTransition(3, { to: isolated, insurerId: 'k1', knownAt: 3_000 }),
      sampleTransition(4, { to: isolated, serviceId: 's1', knownAt: 3_000 }),
      sampleTransition(5, { to: operational }),
    ];
    const history = createHistory({ base: sampleBoard(), window: { from: 0, to: 9_000 }, transitions, gaps: [] });
    expect(changeInstants(history, { insurerId: null, serviceId: null })).toEqual([1_000, 3_000, 5_000]);
    expect(changeInstants(history, { insurerId: 'k1', serviceId: null })).toEqual([3_000]);
    expect(changeInstants(history, { insurerId: 'k0', serviceId: 's0' })).toEqual([1_000, 5_000]);
  });

  itHolds(
    '[TL7] stepping forward visits every change once, and back again',
    fc.property(anyInstants, (instants) => {
      const walk = (direction: 'previous' | 'next', from: number) => {
        const seen: number[] = [];
        for (let at = neighbourChanges(instants, from)[direction]; at !== null;) {
          seen.push(at);
          at = neighbourChanges(instants, at)[direction];
        }
        return seen;
      };
      expect(walk('next', -1)).toEqual(instants);
      expect(walk('previous', 1_001)).toEqual(instants.toReversed());
      for (const [index, at] of instants.entries()) expect(changesUpTo(instants, at)).toBe(index + 1);
    }),
  );

  it('[TL7] the nearest to an empty stretch is found on either side', () => {
    expect(nearestChange([10, 90], 20, 60)).toBe(10);
    expect(nearestChange([10, 90], 40, 80)).toBe(90);
    expect(nearestChange([], 0, 9)).toBeNull();
  });

  itHolds(
    '[TL8] every picture of playing is of a change or of the end, none is left behind, and it ends',
    fc.property(anyInstants, fc.nat(999), fc.integer({ min: 1, max: 200 }), fc.boolean(), (instants, at, ms, jumps) => {
      let head = { shown: at, clock: at, isEnd: false };
      for (let frame = 1; !head.isEnd; frame += 1) {
        const next = nextFrame(head, ms, { rate: 2, jumps }, instants, 1_000);
        const reached = jumps ? next.shown : Math.min(1_000, at + 2 * ms * frame);
        const passed = instants.findLast((one) => one > at && one <= reached) ?? at;
        expect(next.shown).toBe(next.isEnd ? 1_000 : passed);
        expect(next.isEnd).toBe(reached >= 1_000);
        if (jumps) expect(instants.filter((one) => one > head.shown && one < next.shown)).toEqual([]);
        head = next;
      }
    }),
  );

  it('[TL8] leads nowhere back where the window was moved away from what is shown', () => {
    for (const jumps of [false, true])
      expect(nextFrame({ shown: 500, clock: 520 }, 100, { rate: 1, jumps }, [150, 480], 300)).toEqual({
        shown: 500,
        clock: 500,
        isEnd: true,
      });
  });

  it('[TL8] in a stretch without changes the picture stands still while time goes on', () => {
    const seconds = Array.from({ length: 6 });
    let head = { shown: 0, clock: 0, isEnd: false };
    const shown = seconds.map(() => {
      head = nextFrame(head, 100, { rate: 1, jumps: false }, [150, 480], 1_000);
      return head.shown;
    });
    expect(shown).toEqual([0, 150, 150, 150, 480, 480]);
  });
});

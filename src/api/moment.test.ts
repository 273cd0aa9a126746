import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import { createSteadyClock, elapsedBetween, momentOf } from './moment.ts';
import { createFakeTime } from './testing/fake-time.ts';

/** What happens to a device between two looks at its clocks. */
const event = fc.record({
  kind: fc.constantFrom('run', 'sleepStopped', 'sleepCounted', 'set'),
  ms: fc.integer({ min: 1, max: 10_000_000 }),
});

test('[N5] however clocks are set and machines sleep, a look at a time, no passed time is forgotten', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const time = createFakeTime();
      const clock = createSteadyClock(time.clock);
      const before = momentOf(clock);
      const began = time.trueElapsed();
      let forward = 0;
      for (const { kind, ms } of events) {
        if (kind === 'set') time.setWall(ms % 2 === 0 ? -ms : ms);
        else if (kind === 'run') time.sleep(ms, false);
        else time.sleep(ms, kind === 'sleepStopped');
        if (kind === 'set' && ms % 2 !== 0) forward += ms;
        clock.elapsed();
      }
      const passed = time.trueElapsed() - began;
      const seen = elapsedBetween(before, momentOf(clock));
      // what is too small to be noticed, once per event
      expect(seen).toBeGreaterThanOrEqual(passed - 500 * events.length);
      expect(seen).toBeLessThanOrEqual(passed + forward + 500 * events.length);
    }),
    propertyOptions(),
  );
});

test('[N5] looking often does not make time pass faster', () => {
  const time = createFakeTime();
  const clock = createSteadyClock({ now: () => Math.floor(time.clock.now()), elapsed: time.clock.elapsed });
  const before = clock.elapsed();
  for (let look = 0; look < 10_000; look += 1) {
    time.sleep(0.3, false);
    clock.elapsed();
  }
  expect(clock.elapsed() - before).toBeLessThan(3_002);
});

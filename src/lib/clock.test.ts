import { expect, it } from 'vitest';
import { systemClock } from './clock.ts';

it('reads both clocks, neither of which goes back', () => {
  const [before, after] = [systemClock, systemClock].map((clock) => ({ now: clock.now(), elapsed: clock.elapsed() }));
  expect(before?.now).toBeGreaterThan(Date.UTC(2023, 0, 1));
  expect(after?.elapsed).toBeGreaterThanOrEqual(before?.elapsed ?? Number.NaN);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createWallPulses } from './wall-pulses.ts';

function room() {
  let beat: (() => void) | null = null;
  let begun = 0;
  const pulses = createWallPulses({
    every: (_, run) => {
      begun += 1;
      beat = run;
      return () => (beat = null);
    },
  });
  const tile = () => document.createElement('span');
  return { pulses, tile, beat: () => beat?.(), isBeating: () => beat !== null, begun: () => begun };
}

const isLow = (tile: Element) => tile.getAttribute('data-pulse') === 'low';

it('[WF16] a mark pulses three times, then stands; without marks nothing beats', () => {
  const { pulses, tile, beat, isBeating } = room();
  const one = tile();
  expect(isBeating()).toBe(false);
  pulses.add(one);
  const seen = Array.from({ length: 6 }, () => {
    beat();
    return isLow(one);
  });
  expect(seen).toEqual([true, false, true, false, true, false]);
  expect(isBeating()).toBe(false);
  beat();
  expect(isLow(one)).toBe(false);
});

it('[WF16] all pulse in one beat: who comes while the others are low begins with their next pulse, and has three as well', () => {
  const { pulses, tile, beat, isBeating, begun } = room();
  const [one, late] = [tile(), tile()];
  pulses.add(one);
  beat();
  pulses.add(late);
  let lows = 0;
  while (isBeating()) {
    expect(isLow(late) && !isLow(one) && lows < 2).toBe(false);
    beat();
    if (isLow(late)) lows += 1;
  }
  expect(lows).toBe(3);
  expect([isLow(one), isLow(late)]).toEqual([false, false]);
  expect(begun()).toBe(1);
});

it('[WF16] another change of a tile that still pulses begins anew; the end of the picture ends the beat', () => {
  const { pulses, tile, beat, isBeating } = room();
  const one = tile();
  pulses.add(one);
  for (let halves = 0; halves < 4; halves += 1) beat();
  pulses.add(one);
  let lows = 0;
  while (isBeating()) {
    beat();
    if (isLow(one)) lows += 1;
  }
  expect(lows).toBe(3);
  pulses.add(one);
  beat();
  pulses.stop();
  expect([isLow(one), isBeating()]).toEqual([false, false]);
});

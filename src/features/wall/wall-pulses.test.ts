// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createWallPulses, rememberedMarks } from './wall-pulses.ts';

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
  pulses.add(one, 'a');
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
  pulses.add(one, 'a');
  beat();
  pulses.add(late, 'b');
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
  pulses.add(one, 'first');
  for (let halves = 0; halves < 4; halves += 1) beat();
  pulses.add(one, 'second');
  let lows = 0;
  while (isBeating()) {
    beat();
    if (isLow(one)) lows += 1;
  }
  expect(lows).toBe(3);
  pulses.add(one, 'third');
  beat();
  pulses.stop();
  expect([isLow(one), isBeating()]).toEqual([false, false]);
});

it('[WF16] a mark that was away for a while has pulsed already; of very many the oldest are forgotten', () => {
  const { pulses, tile, isBeating, beat } = room();
  pulses.add(tile(), 'a');
  while (isBeating()) beat();
  pulses.add(tile(), 'a');
  expect(isBeating()).toBe(false);
  for (let mark = 0; mark < rememberedMarks; mark += 1) pulses.add(tile(), String(mark));
  pulses.stop();
  pulses.add(tile(), '0');
  expect(isBeating()).toBe(false);
  pulses.add(tile(), 'a');
  expect(isBeating()).toBe(true);
});

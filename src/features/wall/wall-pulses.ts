/** Marks of new changes that pulse; a mark stands by itself when its three pulses are over. */
export type WallPulses = Readonly<{
  /** a tile with the mark of this name, which pulses unless a mark of this name has pulsed here before */
  add: (tile: Element, name: string) => void;
  stop: () => void;
}>;

export type WallPulsesOptions = Readonly<{
  /** runs again and again until it is called off */
  every: (ms: number, run: () => void) => () => void;
}>;

/** Half a pulse: three in 4.5 s. */
export const halfPulseMs = 750;
const halves = 6;

/** So many names of marks are remembered, the latest: twice as many as a wall has tiles. */
export const rememberedMarks = 4_096;

/**
 * All pulse in one beat, which goes by script and only as long as anything pulses. An animation for each would be a layer for each, and the browser sorts
 * all its layers anew at every frame: with a thousand of them a change takes a third of a second. What has pulsed once does not do so again when its mark was away
 for a while, as it is without proof.
 */
export function createWallPulses({ every }: WallPulsesOptions): WallPulses {
  const left = new Map<Element, number>();
  const known = new Set<string>();
  let callOff: (() => void) | null = null;
  let isLow = false;
  const stop = () => {
    callOff?.();
    callOff = null;
    isLow = false;
  };
  const beat = () => {
    isLow = !isLow;
    for (const [tile, count] of left) {
      // who came while the others are low waits for the next pulse
      if (count === halves && !isLow) continue;
      if (isLow) tile.setAttribute(pulseMark, 'low');
      else tile.removeAttribute(pulseMark);
      if (count > 1) left.set(tile, count - 1);
      else left.delete(tile);
    }
    if (left.size === 0) stop();
  };
  return {
    add: (tile, name) => {
      if (known.has(name)) return;
      known.add(name);
      const [oldest] = known;
      if (known.size > rememberedMarks && oldest !== undefined) known.delete(oldest);
      tile.removeAttribute(pulseMark);
      left.set(tile, halves);
      callOff ??= every(halfPulseMs, beat);
    },
    stop: () => {
      for (const tile of left.keys()) tile.removeAttribute(pulseMark);
      left.clear();
      stop();
    },
  };
}

const pulseMark = 'data-pulse';

import { windowAround } from '#domain/chart-window.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { instantAt, type PlotScale } from './plot-scale.ts';

export type PlotFingersOptions = Readonly<{
  /** as it is drawn now */
  scale: () => PlotScale;
  onPan: (byMs: number) => void;
  onLook: (at: Instant) => void;
  onShow: (window: Window) => void;
  /** a drag or a pinch begins: what follows belongs to the plot, wherever it goes */
  onHold: (id: number) => void;
}>;

/** What pointers on the plot do, each known by its id; places are px from the left of the plot. */
export type PlotFingers = Readonly<{
  /** `isFirst`: no other finger is down, whatever was heard of the last ones */
  down: (id: number, x: number, isFirst: boolean) => void;
  move: (id: number, x: number) => void;
  up: (id: number, x: number) => void;
  cancel: (id: number) => void;
}>;

const clickPx = 5;
/** px between two fingers: nearer than this they say nothing about lengths */
const leastSpreadPx = 16;

type Gesture =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'press'; x: number }>
  | Readonly<{ kind: 'drag' }>
  /** which instant lay between the fingers, and how long the window was for each px between them */
  | Readonly<{ kind: 'pinch'; ids: readonly [number, number]; middle: Instant; msPx: number }>;

const none: Gesture = { kind: 'none' };

/**
 * One finger or the mouse: a press that stays where it is looks at that instant, one that moves pans. Two fingers: what lies between them stays between them.
 * After two fingers nothing more is done until all are lifted: the last one lifted neither looks nor pans.
 */
export function createPlotFingers({ scale, onPan, onLook, onShow, onHold }: PlotFingersOptions): PlotFingers {
  const places = new Map<number, number>();
  let gesture = none;
  const pair = ([one, other]: readonly [number, number]) => {
    const [a, b] = [places.get(one) ?? 0, places.get(other) ?? 0];
    return { middle: (a + b) / 2, spread: Math.max(leastSpreadPx, Math.abs(a - b)) };
  };
  const beginPinch = (ids: readonly [number, number]) => {
    const now = scale();
    const { middle, spread } = pair(ids);
    for (const id of ids) onHold(id);
    gesture = { kind: 'pinch', ids, middle: instantAt(now, middle), msPx: (now.to - now.from) * spread };
  };
  const end = (id: number) => {
    places.delete(id);
    gesture = none;
  };
  return {
    down: (id, x, isFirst) => {
      if (isFirst) places.clear();
      places.set(id, x);
      const [first, second] = places.keys();
      if (second === undefined) gesture = { kind: 'press', x };
      else if (places.size === 2 && first !== undefined && gesture.kind !== 'none') beginPinch([first, second]);
    },
    move: (id, x) => {
      const last = places.get(id);
      if (last === undefined) return;
      places.set(id, x);
      if (gesture.kind === 'press' && Math.abs(x - gesture.x) > clickPx) {
        gesture = { kind: 'drag' };
        onHold(id);
      }
      if (gesture.kind === 'drag') {
        const { from, to, width } = scale();
        onPan(((last - x) / Math.max(1, width)) * (to - from));
      } else if (gesture.kind === 'pinch') {
        const { middle, spread } = pair(gesture.ids);
        onShow(windowAround(gesture.middle, middle / Math.max(1, scale().width), gesture.msPx / spread));
      }
    },
    up: (id, x) => {
      if (!places.has(id)) return;
      if (gesture.kind === 'press') onLook(instantAt(scale(), x));
      end(id);
    },
    cancel: end,
  };
}

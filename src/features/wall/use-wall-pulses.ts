import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createWallPulses, type WallPulses } from './wall-pulses.ts';

/** The beat of one picture; ends with it. */
export function useWallPulses(): WallPulses {
  const [pulses] = useState(() =>
    createWallPulses({
      every: (ms, run) => {
        const handle = setInterval(run, ms);
        return () => clearInterval(handle);
      },
    }),
  );
  useEffect(() => pulses.stop, [pulses]);
  return pulses;
}

/** Lets the marks pulse that a column did not have before; `marks` as `marksOf` says them. Another change of a cell that is still marked pulses anew. */
export function usePulsesOf(marks: string, pulses: WallPulses): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null);
  const known = useRef('');
  useLayoutEffect(() => {
    if (marks === known.current) return;
    const before = known.current.split(' ');
    known.current = marks;
    for (const mark of marks.split(' ')) {
      if (before.includes(mark)) continue;
      const tile = column.current?.children[Number.parseInt(mark)]?.firstElementChild;
      if (tile !== null && tile !== undefined) pulses.add(tile);
    }
  }, [marks, pulses]);
  return column;
}

/** Lets one element pulse, and anew for another `at`. */
export function usePulse(at: number, pulses: WallPulses): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const known = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (element.current !== null && known.current !== at) pulses.add(element.current);
    known.current = at;
  }, [at, pulses]);
  return element;
}

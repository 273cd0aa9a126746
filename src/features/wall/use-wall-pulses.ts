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

/** Lets the marks of a column pulse that are new in it; `marks` as `marksOf` says them. Another change of a cell that is still marked pulses anew. */
export function usePulsesOf(columnId: string, marks: string, pulses: WallPulses): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (marks === '') return;
    for (const mark of marks.split(' ')) {
      const tile = column.current?.children[Number.parseInt(mark)]?.firstElementChild;
      if (tile !== null && tile !== undefined) pulses.add(tile, `${columnId} ${mark}`);
    }
  }, [columnId, marks, pulses]);
  return column;
}

/** Lets one element pulse, once for each name. */
export function usePulse(name: string, pulses: WallPulses): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) pulses.add(element.current, name);
  }, [name, pulses]);
  return element;
}

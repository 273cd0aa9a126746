import { useLayoutEffect } from 'react';
import { render } from '#ui/testing/render.ts';

/** Runs a hook in a component of its own; `current()` is what it returned at the last drawing. */
export function renderHook<T>(useIt: () => T): Readonly<{ current: () => T; redraw: () => void; unmount: () => void }> {
  const seen: T[] = [];
  function Probe() {
    const value = useIt();
    useLayoutEffect(() => {
      seen.push(value);
    });
    return null;
  }
  const drawn = render(<Probe />);
  return {
    current: () => {
      const last = seen.at(-1);
      if (last === undefined) throw new Error('the hook has returned nothing');
      return last;
    },
    redraw: () => drawn.rerender(<Probe />),
    unmount: drawn.unmount,
  };
}

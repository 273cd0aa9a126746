import { useLayoutEffect, type ComponentType, type PropsWithChildren } from 'react';
import { render } from '#ui/testing/render.ts';

/** Runs a hook in a component of its own, inside another if need be; `current()` is what it returned at the last drawing. */
export function renderHook<T>(
  useIt: () => T,
  Around: ComponentType<PropsWithChildren> = ({ children }) => children,
): Readonly<{ current: () => T; redraw: () => void; unmount: () => void }> {
  const seen: Readonly<{ value: T }>[] = [];
  function Probe() {
    const value = useIt();
    useLayoutEffect(() => {
      seen.push({ value });
    });
    return null;
  }
  const picture = () => (
    <Around>
      <Probe />
    </Around>
  );
  const drawn = render(picture());
  return {
    current: () => {
      const last = seen.at(-1);
      if (last === undefined) throw new Error('the hook has not run');
      return last.value;
    },
    redraw: () => drawn.rerender(picture()),
    unmount: drawn.unmount,
  };
}

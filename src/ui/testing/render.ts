import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

export type Rendered = Readonly<{
  element: HTMLElement;
  rerender: (next: ReactElement) => void;
  unmount: () => void;
}>;

/** Draws into a fresh element of the document; everything drawn, effects included, before it returns. */
export function render(first: ReactElement): Rendered {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  const draw = (next: ReactElement) => act(() => root.render(next));
  draw(first);
  return {
    element,
    rerender: draw,
    unmount: () => {
      act(() => root.unmount());
      element.remove();
    },
  };
}

/** Presses a key where the focus is. */
export function press(key: string, modifiers: Readonly<{ ctrlKey?: boolean }> = {}): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
    );
  });
}

/** No-break spaces as plain ones, because that is what the eye compares. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll('\u00a0', ' ');
}

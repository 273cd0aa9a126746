import { useEffect } from 'react';

/** Esc leads back, unless something nearer had a use for it: a field, a dialog, an open panel. */
export function useBackKey(isOn: boolean, onBack: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    let handle: ReturnType<typeof setTimeout> | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isOfItsOwn(event.target) || document.querySelector('dialog[open]') !== null) return;
      // whoever else listens comes first, in whatever order they began to
      handle = setTimeout(() => {
        if (!event.defaultPrevented) onBack();
      });
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(handle);
      removeEventListener('keydown', onKeyDown);
    };
  }, [isOn, onBack]);
}

function isOfItsOwn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], dialog, [role=dialog]') !== null
  );
}

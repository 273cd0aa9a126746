import { useEffect, useState } from 'react';
import { secondMs } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

/** Nobody stays before a wall: whoever has put it up has read this by then. */
const shownForMs = 30 * secondMs;

/** A key or a click fills the screen. Says so at first, until it is filled or half a minute has passed; the key works ever after. */
export function WallFullScreen({ messages }: Readonly<{ messages: Messages }>) {
  const [isShown, setIsShown] = useState(() => document.fullscreenEnabled && document.fullscreenElement === null);
  useEffect(() => {
    const fill = (event: Event) => {
      setIsShown(false);
      if (!document.fullscreenEnabled || document.fullscreenElement !== null || isCommand(event)) return;
      document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
    };
    document.addEventListener('keydown', fill);
    document.addEventListener('pointerdown', fill);
    const timer = setTimeout(() => setIsShown(false), shownForMs);
    return () => {
      document.removeEventListener('keydown', fill);
      document.removeEventListener('pointerdown', fill);
      clearTimeout(timer);
    };
  }, []);
  return isShown ? <p className="wall-hint">{messages.wall.fullScreen}</p> : null;
}

/** A key that means something to the browser itself: leaving, reloading, its tools. */
function isCommand(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  return event.ctrlKey || event.metaKey || event.altKey || /^(?:Escape|F\d+|Control|Meta|Alt|Shift)$/.test(event.key);
}

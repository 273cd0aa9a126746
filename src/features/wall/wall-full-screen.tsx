import { useEffect, useState } from 'react';
import { secondMs } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

/** Nobody stays before a wall: whoever has put it up has read this by then. */
const shownForMs = 30 * secondMs;

/** A key or a click fills the screen, until the page is loaded anew; F11 and a kiosk last. Says so at first, until it is filled or half a minute has passed; the key works ever after. */
export function WallFullScreen({ messages }: Readonly<{ messages: Messages }>) {
  const [isShown, setIsShown] = useState(() => document.fullscreenEnabled && !isFilled());
  useEffect(() => {
    const fill = (event: Event) => {
      setIsShown(false);
      if (!document.fullscreenEnabled || isFilled() || isCommand(event)) return;
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

/** By this page, or by F11 or a kiosk, which the page is not told of otherwise. */
function isFilled(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}

/** A key that means something to the browser itself: leaving, reloading, its tools. */
function isCommand(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  return event.ctrlKey || event.metaKey || event.altKey || /^(?:Escape|F\d+|Control|Meta|Alt|Shift)$/.test(event.key);
}

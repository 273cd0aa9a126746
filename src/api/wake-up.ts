/** What a page learns from its host about sleep, sight and network. */
export type WakeUp = Readonly<{
  /** called when the page may have slept or the network may be back */
  subscribe: (listener: () => void) => () => void;
  isHidden: () => boolean;
  isOnline: () => boolean;
}>;

/** `resume` is dispatched on the document after a freeze, `pageshow` on the window after the back-forward cache. */
export const browserWakeUp: WakeUp = {
  subscribe: (listener) => {
    const documentEvents = ['visibilitychange', 'resume'] as const;
    const windowEvents = ['online', 'offline', 'pageshow'] as const;
    for (const name of documentEvents) document.addEventListener(name, listener);
    for (const name of windowEvents) window.addEventListener(name, listener);
    return () => {
      for (const name of documentEvents) document.removeEventListener(name, listener);
      for (const name of windowEvents) window.removeEventListener(name, listener);
    };
  },
  isHidden: () => document.hidden,
  isOnline: () => navigator.onLine,
};

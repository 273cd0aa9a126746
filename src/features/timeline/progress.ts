/** How many bytes of an answer have come. Kept beside the rendering: it changes with every piece, and only one line tells of it. */
export type Progress = Readonly<{
  get: () => number;
  set: (bytes: number) => void;
  subscribe: (listener: () => void) => () => void;
}>;

export function createProgress(): Progress {
  let bytes = 0;
  const listeners = new Set<() => void>();
  return {
    get: () => bytes,
    set: (next) => {
      bytes = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

import { createListeners, type Store } from './store.ts';
import type { Cancel } from './timers.ts';

/** `waiting`: asked for, or the page is not seen, which takes the lock away. */
export type WakeState = 'waiting' | 'held' | 'refused' | 'unsupported';

export type WakeLock = Store<WakeState> & Readonly<{ start: () => Cancel }>;

type Sentinel = Readonly<{
  release: () => Promise<void>;
  addEventListener: (type: 'release', listener: () => void) => void;
}>;

/** Everything from outside. `request` is null where the browser cannot do it. */
export type WakeLockOutside = Readonly<{
  request: (() => Promise<Sentinel>) | null;
  isHidden: () => boolean;
  onVisibility: (listener: () => void) => Cancel;
  after: (delayMs: number, run: () => void) => Cancel;
}>;

/** A refusal may be of this minute only (low battery): asked again. */
const askAgainMs = 60_000;

/** Keeps the screen on as long as it runs. The lock is lost whenever the page is out of sight, so it is asked for again. */
export function createWakeLock(outside: WakeLockOutside): WakeLock {
  const listeners = createListeners();
  let state: WakeState = outside.request === null ? 'unsupported' : 'waiting';
  const become = (next: WakeState) => {
    if (next === state) return;
    state = next;
    listeners.tell();
  };
  return {
    getState: () => state,
    subscribe: listeners.add,
    start: () => {
      const { request } = outside;
      if (request === null) return () => undefined;
      let isRunning = true;
      let isAsking = false;
      let held: Sentinel | null = null;
      let cancelAgain: Cancel = () => undefined;
      const ask = async () => {
        if (!isRunning || isAsking || held !== null || outside.isHidden()) return;
        isAsking = true;
        const got = await request().catch(() => null);
        isAsking = false;
        if (!isRunning) return void got?.release().catch(() => undefined);
        held = got;
        become(got === null ? 'refused' : 'held');
        cancelAgain();
        if (got === null) cancelAgain = outside.after(askAgainMs, () => void ask());
        got?.addEventListener('release', () => {
          if (held !== got || !isRunning) return;
          held = null;
          become('waiting');
          void ask();
        });
      };
      const leave = outside.onVisibility(() => void ask());
      void ask();
      return () => {
        isRunning = false;
        leave();
        cancelAgain();
        void held?.release().catch(() => undefined);
      };
    },
  };
}

export function browserWakeLock(): WakeLock {
  const { wakeLock }: Partial<Pick<Navigator, 'wakeLock'>> = navigator;
  return createWakeLock({
    request: wakeLock === undefined ? null : async () => wakeLock.request('screen'),
    isHidden: () => document.hidden,
    onVisibility: (listener) => {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
    after: (delayMs, run) => {
      const handle = setTimeout(run, delayMs);
      return () => clearTimeout(handle);
    },
  });
}

import { useEffect, useState, useSyncExternalStore } from 'react';
import { browserWakeLock, type WakeState } from '#api/wake-lock.ts';

/** Keeps the screen on as long as it is shown, and tells whether that works. */
export function useWakeState(): WakeState {
  const [lock] = useState(browserWakeLock);
  useEffect(() => lock.start(), [lock]);
  return useSyncExternalStore(lock.subscribe, lock.getState);
}

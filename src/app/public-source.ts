import type { OfflineCopy } from '#api/offline-copy.ts';
import { systemClock } from '#lib/clock.ts';
import { createBoardSource } from './board-source.ts';
import { takeEarly } from './take-early.ts';

/** All public pages look at the same live board: going from one to the other loses nothing. It asks for the pointer and never listens to the stream. */
export const publicSource = createBoardSource({ audience: 'public' }, { early: takeEarly, offlineCopy });

let loading: Promise<OfflineCopy> | null = null;

function offlineCopy(): Promise<OfflineCopy> {
  loading ??= import('#api/offline-copy.ts').then(({ createOfflineCopy }) =>
    createOfflineCopy(ownStorage(), systemClock),
  );
  return loading;
}

/** Even to ask for it is forbidden in some browsers. */
function ownStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

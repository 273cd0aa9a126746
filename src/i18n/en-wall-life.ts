import type { deWallLife } from './de-wall-life.ts';

export const enWallLife: typeof deWallLife = {
  stale: (age) => `OUT OF DATE ${age}`,
  offline: (time) => `NO CONNECTION since ${time}`,
  catchingUp: 'FETCHING A NEWER STATE',
  untrusted: 'DATA NOT TRUSTED',
  stopped: (time) => `DISPLAY STOPPED at ${time}`,
};

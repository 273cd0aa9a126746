import type { deWallLife } from './de-wall-life.ts';

export const enWallLife: typeof deWallLife = {
  stale: (age) => `OUT OF DATE ${age}`,
  offline: (time) => `NO CONNECTION since ${time}`,
  catchingUp: 'FETCHING A NEWER STATE',
  untrusted: 'DATA NOT TRUSTED',
  stopped: (time) => `DISPLAY STOPPED at ${time}`,
  neverProven: 'NO STATE YET',
  lastProven: (time) => `Last valid state: ${time}`,
  reloading: 'LOADING ANEW',
  reloaded: 'Loaded anew, fetching the state',
  unexplained: 'The server no longer confirms the state.',
  panels: {
    picture: 'The picture',
    head: 'The header',
    matrix: 'The matrix of insurers and services',
    causes: 'The list of causes',
    next: 'The list of next steps',
    ticker: 'The line of the last changes',
  },
  panelBroken: (panel) => `${panel} cannot be drawn right now. The wall tries again by itself.`,
  notes: {
    label: 'About this display',
    awake: {
      refused: 'Screen may turn off: staying awake was refused',
      unsupported: 'Screen may turn off: this browser cannot keep it awake',
    },
    soundBlocked: 'Sound blocked: allow autoplay for this address',
    window: 'Not full screen: F11',
    silentWall: (wall) => `Wall ${wall} is silent`,
    wrongWall: (wall) => `Wall ${wall} shows a wrong picture`,
    moreWalls: (count) => `+ ${count} more`,
    notReceived: 'Signs of life of this wall do not arrive',
    reloadWaits: {
      serverSilent: 'Restart waits for the server',
      tooSoon: 'Restart waits: at most one in 30 min',
      freshIncident: 'Restart waits: new incident',
    },
    reloadGivenUp: (reason) => `Restarting did not help (${reason}): please have a look`,
    reasons: {
      newBuild: 'new version',
      crashed: 'drawing failed',
      heap: 'memory',
      uptime: 'uptime',
      nightly: 'nightly',
    },
  },
};

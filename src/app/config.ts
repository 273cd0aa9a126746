declare global {
  /** What may be named at build time; named one by one here, so that a build holds only what it reads. */
  interface ImportMetaEnv {
    readonly VITE_API_BASE_URL?: unknown;
    readonly VITE_WALL_RECEIVER?: unknown;
  }
}

/** Where the API answers; '' = where the page comes from. Set at build time to connect another provider's backend. */
export const apiBaseUrl: string = readBaseUrl(import.meta.env.VITE_API_BASE_URL);

function readBaseUrl(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\/+$/, '') : '';
}

/** Who receives the signs of life of walls: a path on this origin. The simulation does; a real backend's own is named at build time (README, "Walls"). */
export const wallReceiver: string = readReceiver(import.meta.env.VITE_WALL_RECEIVER);

function readReceiver(value: unknown): string {
  return typeof value === 'string' && /^\/(?!\/)/.test(value) ? value : '/simulation/beacons';
}

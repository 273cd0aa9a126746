import { existsSync } from 'node:fs';
import { buildApp } from './served-world.ts';

/** One production build for all journeys. `LAGEBILD_NO_BUILD=1` serves the one that is there. */
export default function setup(): void {
  if (process.env['LAGEBILD_NO_BUILD'] !== '1') return buildApp();
  if (!existsSync('dist/index.html')) throw new Error('LAGEBILD_NO_BUILD=1, but there is no build in dist/.');
}

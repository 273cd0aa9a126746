import { countedIn } from './counted-in.ts';
import type { deWall } from './de-wall.ts';

const counted = countedIn('en-GB');
const numberFormat = new Intl.NumberFormat('en-GB');
const insurers = (count: number) => counted(count, 'insurer', 'insurers');

export const enWall: typeof deWall = {
  affected: 'insurers affected',
  insurers: 'Insurers',
  services: 'State by service',
  insurersCount: insurers,
  serviceMore: (count) => `+ ${numberFormat.format(count)} more`,
  notShown: (count) => `+ ${insurers(count)} not shown here`,
  loading: 'loading',
  simulated: 'Simulated data',
};

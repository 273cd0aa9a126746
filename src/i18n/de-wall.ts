import { countedIn } from './counted-in.ts';

const counted = countedIn('de-DE');
const numberFormat = new Intl.NumberFormat('de-DE');
const insurers = (count: number) => counted(count, 'Kasse', 'Kassen');

/** What the picture of the wall says. */
export const deWall = {
  affected: 'Kassen betroffen',
  insurers: 'Kassen',
  services: 'Stand je Dienst',
  insurersCount: insurers,
  serviceMore: (count: number) => `+ ${numberFormat.format(count)} weitere`,
  notShown: (count: number) => `+ ${insurers(count)} hier nicht gezeigt`,
  loading: 'lädt',
  simulated: 'Nachgestellte Daten',
};

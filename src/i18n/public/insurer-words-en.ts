import { countedIn } from '../counted-in.ts';
import type { InsurerWords } from './insurer-words-de.ts';

const number = new Intl.NumberFormat('en-GB');
const counted = countedIn('en-GB');
const services = (count: number, used: number) => `${number.format(count)} of ${counted(used, 'service', 'services')}`;

export const enInsurerWords: InsurerWords = {
  title: (name, verdict) => (verdict === null ? name : `${name}: ${verdict}`),
  description: (name) => `${name}: which services work right now and what you can do.`,
  question: 'Is my insurer affected?',
  list: (names, more) => `${names}${more === 0 ? '' : ` and ${number.format(more)} more`}`,
  verdict: {
    titles: ['No.', 'No. Some of it runs on a fallback.', 'Yes, in part.', 'Yes.', 'We do not know right now.'],
    lead: (level, usable, used) => {
      if (level === 4) return used === 0 ? '' : `We have no current data on ${services(used - usable, used)}.`;
      if (usable === used) return used === 1 ? 'Its one service works.' : `All ${number.format(used)} services work.`;
      return usable === 0
        ? 'No service works at present.'
        : `${services(usable, used)} work${usable === 1 ? 's' : ''}.`;
    },
    places: {
      unreachable: (list) => `Not available: ${list}.`,
      limited: (list) => `Limited: ${list}.`,
      unknown: (list) => `Not known: ${list}.`,
      fallback: (list) => `On a fallback: ${list}. This works but takes longer.`,
    },
    noData: 'Please ask your insurer, or look again later.',
    last: (at, title) => `Last known, as of ${at}: “${title}”`,
    lastLead: (usable, used) => `${services(usable, used)} worked.`,
    lastPlaces: {
      unreachable: (list) => `Not available then: ${list}.`,
      limited: (list) => `Limited then: ${list}.`,
      unknown: (list) => `Not known then: ${list}.`,
      fallback: (list) => `On a fallback then: ${list}.`,
    },
  },
  told: (name, verdict) => `${name}: ${verdict}`,
};

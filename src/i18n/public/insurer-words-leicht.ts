import type { InsurerWords } from './insurer-words-de.ts';

const number = new Intl.NumberFormat('de-DE');

/** One statement at a time: every entry of a list is a line of its own. */
export const leichtInsurerWords: InsurerWords = {
  title: (name, verdict) => (verdict === null ? name : `${name}: ${verdict}`),
  description: (name) => `${name}: Was geht gerade? Was können Sie tun?`,
  question: 'Hat meine Kranken-Kasse ein Problem?',
  list: (names, more) => `${names}${more === 0 ? '' : ` und noch ${number.format(more)} andere`}`,
  verdict: {
    titles: ['Nein.', 'Nein. Ein Teil läuft im Not-Betrieb.', 'Ja, zum Teil.', 'Ja.', 'Das wissen wir gerade nicht.'],
    lead: (level, usable, used, example) => {
      if (level === 2 && example !== undefined) return leads[2].replace('. ', () => `. Zum Beispiel: ${example}. `);
      // half of it is not nearly all of it
      return level === 3 && usable * 4 > used ? leads[3].replace('Fast alles', 'Vieles') : leads[level];
    },
    places: {
      unreachable: (list) => `Das geht gerade nicht: ${list}.`,
      limited: (list) => `Das geht nur zum Teil: ${list}.`,
      unknown: (list) => `Das wissen wir nicht: ${list}.`,
      fallback: (list) => `Das läuft im Not-Betrieb: ${list}. Es geht. Aber es dauert länger.`,
    },
    noData: 'Schauen Sie bitte später noch einmal. Oder fragen Sie Ihre Kranken-Kasse.',
    last: (at, title) => `Das war vorher so. Am ${at}: „${title}“`,
    lastLead: (usable, used) =>
      `${number.format(usable)} von ${number.format(used)} Sachen ${usable === 1 ? 'ist' : 'sind'} gegangen.`,
    lastPlaces: {
      unreachable: (list) => `Das ist nicht gegangen: ${list}.`,
      limited: (list) => `Das ist nur zum Teil gegangen: ${list}.`,
      unknown: (list) => `Das haben wir nicht gewusst: ${list}.`,
      fallback: (list) => `Das war im Not-Betrieb: ${list}.`,
    },
  },
  told: (name, verdict) => `${name}: ${verdict}`,
};

const leads = [
  'Ihre Kranken-Kasse arbeitet normal. Sie können alles wie immer machen.',
  'Ihre Kranken-Kasse arbeitet. Einige Sachen laufen im Not-Betrieb. Das heißt: Es geht. Aber es dauert länger.',
  'Ein Teil geht gerade nicht. Sie können trotzdem zum Arzt gehen. Nehmen Sie Ihre Karte mit.',
  'Ihre Kranken-Kasse hat ein großes Computer-Problem. Fast alles geht gerade nicht. Sie können trotzdem zum Arzt gehen. Fragen? Rufen Sie Ihre Kranken-Kasse an.',
  'Wir wissen gerade nicht: Geht alles oder geht etwas nicht? Wir prüfen das.',
] as const;

import { countedIn } from '../counted-in.ts';
import type { HomeWords } from './home-words-de.ts';

const numberFormat = new Intl.NumberFormat('de-DE');
const counted = countedIn('de-DE');
const insurers = (count: number) => counted(count, 'Kranken-Kasse', 'Kranken-Kassen');

export const leichtHomeWords: HomeWords = {
  title: 'Hat meine Kranken-Kasse ein Problem?',
  description: 'Hier steht: Was geht gerade bei Ihrer Kranken-Kasse? Und was geht gerade nicht?',
  heading: 'Hat meine Kranken-Kasse ein Problem?',
  affected: (affected, all) =>
    `${numberFormat.format(affected)} von ${insurers(all)} ${affected === 1 ? 'hat' : 'haben'} ein Problem.`,
  allAffected: (all) => `Alle ${insurers(all)} haben ein Problem.`,
  noneAffected: () => 'Nein. Alle Kranken-Kassen arbeiten normal.',
  unknown: 'Das wissen wir gerade nicht.',
  unknownText: 'Wir haben keine neuen Daten. Fragen Sie bitte Ihre Kranken-Kasse. Oder schauen Sie später noch einmal.',
  affectedText: 'Suchen Sie Ihre Kranken-Kasse. Dann sehen Sie: Was geht? Und was geht nicht?',
  noneAffectedText: 'Sie können alles wie immer machen.',
  missingText: (count) => `Von ${insurers(count)} fehlen Daten.`,
  search: 'Name von Ihrer Kranken-Kasse',
  searchNone: 'Diesen Namen finden wir nicht.',
  searchCount: (shown, all) => `${numberFormat.format(shown)} von ${insurers(all)}`,
  insurers: 'Alle Kranken-Kassen',
  more: (next, rest) => `Noch ${numberFormat.format(next)} von ${numberFormat.format(rest)} zeigen`,
  insurerNormal: () => 'Alles geht.',
  insurerWorking: (count) => `${numberFormat.format(count)} andere Sachen gehen`,
  insurerNotUsed: 'Das hat die Kranken-Kasse nicht:',
  insurerUnknown: 'Wir haben keine neuen Daten von dieser Kranken-Kasse.',
};

import { countedIn } from '../counted-in.ts';

const numberFormat = new Intl.NumberFormat('de-DE');
const counted = countedIn('de-DE');
const insurers = (count: number) => counted(count, 'Kasse', 'Kassen');

export const deHomeWords = {
  title: 'Ist meine Krankenkasse betroffen?',
  description: 'Welche Dienste der Krankenkassen gerade funktionieren, eingeschränkt sind oder ausfallen.',
  heading: 'Ist meine Krankenkasse betroffen?',
  affected: (affected: number, all: number) =>
    `${numberFormat.format(affected)} von ${insurers(all)} ${affected === 1 ? 'ist' : 'sind'} betroffen.`,
  allAffected: (all: number) => `Alle ${insurers(all)} sind betroffen.`,
  noneAffected: (all: number) => `Nein. Alle ${insurers(all)} arbeiten normal.`,
  unknown: 'Das wissen wir gerade nicht.',
  unknownText: 'Wir haben keine aktuellen Daten. Fragen Sie bitte Ihre Kasse oder schauen Sie später noch einmal.',
  affectedText: 'Suchen Sie Ihre Kasse: Darunter steht, welche Dienste gerade funktionieren.',
  noneAffectedText: 'Wir sehen bei keinem Dienst eine Störung.',
  missingText: (count: number) => `Von ${insurers(count)} fehlen gerade Daten.`,
  search: 'Name Ihrer Krankenkasse',
  searchNone: 'Keine Kasse mit diesem Namen.',
  searchCount: (shown: number, all: number) => `${numberFormat.format(shown)} von ${insurers(all)}`,
  insurers: 'Alle Kassen',
  more: (next: number, rest: number) =>
    `${numberFormat.format(next)} von ${numberFormat.format(rest)} weiteren anzeigen`,
  insurerNormal: (count: number) => `Alle ${counted(count, 'Dienst', 'Dienste')} funktionieren.`,
  insurerWorking: (count: number) => counted(count, 'weiterer Dienst funktioniert', 'weitere Dienste funktionieren'),
  insurerNotUsed: 'Wird nicht genutzt:',
  insurerUnknown: 'Keine aktuellen Daten zu dieser Kasse.',
};

export type HomeWords = typeof deHomeWords;

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
  affectedText: 'Suchen Sie Ihre Kranken-Kasse. Dann lesen Sie: Was geht? Was können Sie tun?',
  people: (people) => `Bei diesen Kranken-Kassen sind so viele Menschen: ${people}.`,
  lastKnown: (time, verdict) => `Das wussten wir zuletzt. Das war am ${time}: „${verdict}“`,
  noneAffectedText: 'Sie können alles wie immer machen.',
  allWork: () => 'Nein. Bei allen Kranken-Kassen geht alles.',
  missingText: (count) => `Von ${insurers(count)} fehlen Daten.`,
  insurers: 'Alle Kranken-Kassen',
  affectedMeans: 'Betroffen heißt: Etwas läuft nicht normal. Auch der Not-Betrieb zählt.',
  groups: {
    affected: (count) => `Hier geht etwas nicht (${numberFormat.format(count)})`,
    unknown: (count) => `Das wissen wir nicht (${numberFormat.format(count)})`,
    fallback: (count) => `Alles geht. Ein Teil läuft im Not-Betrieb (${numberFormat.format(count)})`,
    normal: (count) => `Alles geht (${numberFormat.format(count)})`,
  },
  more: (next, rest) => `Noch ${numberFormat.format(next)} von ${numberFormat.format(rest)} zeigen`,
  insurerNormal: () => 'Alles geht.',
  insurerWorking: (count) =>
    `${numberFormat.format(count)} ${count === 1 ? 'andere Sache geht' : 'andere Sachen gehen'}`,
  insurerNotUsed: 'Das hat die Kranken-Kasse nicht:',
  incidents: 'Störungen',
  incidentsLast: 'Störungen, die wir zuletzt kannten',
  noIncidents: 'Es gibt gerade keine Störung.',
  incidentSince: (since) => `Das dauert schon an: ${since}`,
  allIncidents: 'Alle Störungen',
  planned: 'Geplante Arbeiten',
  noPlanned: 'Gerade ist nichts geplant.',
  plannedFrom: (time) => `Beginn: ${time}`,
  plannedRunning: (time) => `Das läuft gerade. Ende: ${time}`,
  allPlanned: 'Alle Termine',
  services: 'Was kann gehen oder nicht gehen?',
  serviceAffected: (count, all) => `Problem bei ${numberFormat.format(count)} von ${insurers(all)}`,
  serviceNormal: 'Das geht bei allen.',
  serviceUnknown: 'Das wissen wir gerade nicht.',
  insurerUnknown: 'Wir haben keine neuen Daten von dieser Kranken-Kasse.',
};

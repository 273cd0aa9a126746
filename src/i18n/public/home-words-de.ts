import type { InsurerGroupKind } from '#domain/insurer-groups.ts';
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
  affectedText: 'Suchen Sie Ihre Kasse: Dort steht, was gerade geht und was Sie tun können.',
  people: (people: string, all: string) => `Bei den betroffenen Kassen sind ${people} von ${all} Menschen versichert.`,
  /** what was last true, quoted as past */
  lastKnown: (time: string, verdict: string) => `Zuletzt bekannt, ${time}: „${verdict}“`,
  noneAffectedText: 'Wir sehen bei keinem Dienst eine Störung.',
  /** all of it works, though some is worked on */
  allWork: (all: number) => `Nein. Bei allen ${insurers(all)} funktionieren alle Dienste.`,
  missingText: (count: number) => `Von ${insurers(count)} fehlen gerade Daten.`,
  insurers: 'Alle Kassen',
  affectedMeans: 'Betroffen heißt: Mindestens ein Dienst läuft nicht normal. Auch der Notbetrieb zählt.',
  groups: {
    affected: (count: number) => `Mit Störungen (${numberFormat.format(count)})`,
    unknown: (count: number) => `Stand unbekannt (${numberFormat.format(count)})`,
    fallback: (count: number) => `Ohne Störung, einiges im Notbetrieb (${numberFormat.format(count)})`,
    normal: (count: number) => `Ohne Störung (${numberFormat.format(count)})`,
  } satisfies Record<InsurerGroupKind, (count: number) => string>,
  more: (next: number, rest: number) =>
    `${numberFormat.format(next)} von ${numberFormat.format(rest)} weiteren anzeigen`,
  insurerNormal: (count: number) =>
    count === 1 ? 'Der Dienst funktioniert.' : `Alle ${counted(count, 'Dienst', 'Dienste')} funktionieren.`,
  insurerWorking: (count: number) => counted(count, 'weiterer Dienst funktioniert', 'weitere Dienste funktionieren'),
  insurerNotUsed: 'Wird nicht genutzt:',
  incidents: 'Aktuelle Störungen',
  incidentsLast: 'Zuletzt bekannte Störungen',
  noIncidents: 'Keine offenen Störungen.',
  incidentSince: (since: string) => `läuft ${since}`,
  allIncidents: 'Alle Störungen',
  planned: 'Geplante Arbeiten',
  noPlanned: 'Zurzeit ist nichts angekündigt.',
  plannedFrom: (time: string) => `ab ${time}`,
  plannedRunning: (time: string) => `läuft, bis ${time}`,
  allPlanned: 'Alle Termine',
  services: 'Dienste',
  serviceAffected: (count: number, all: number) => `bei ${numberFormat.format(count)} von ${insurers(all)} betroffen`,
  serviceNormal: 'funktioniert bei allen Kassen',
  serviceUnknown: 'Stand unbekannt',
  insurerUnknown: 'Keine aktuellen Daten zu dieser Kasse.',
};

export type HomeWords = typeof deHomeWords;

import { countedIn } from '../counted-in.ts';
import type { HomeWords } from './home-words-de.ts';

const numberFormat = new Intl.NumberFormat('en-GB');
const counted = countedIn('en-GB');
const insurers = (count: number) => counted(count, 'insurer', 'insurers');

export const enHomeWords: HomeWords = {
  title: 'Is my insurer affected?',
  description: 'Which services of the German health insurers work at present, work with limits or are down.',
  heading: 'Is my insurer affected?',
  affected: (affected, all) =>
    `${numberFormat.format(affected)} of ${insurers(all)} ${affected === 1 ? 'is' : 'are'} affected.`,
  allAffected: (all) => `All ${insurers(all)} are affected.`,
  noneAffected: (all) => `No. All ${insurers(all)} work normally.`,
  unknown: 'We do not know right now.',
  unknownText: 'We have no current data. Please ask your insurer or look again later.',
  affectedText: 'Look for your insurer: there you read what works and what you can do.',
  people: (people, all) => `The affected insurers cover ${people} of ${all} people.`,
  lastKnown: (time, verdict) => `Last known, ${time}: “${verdict}”`,
  noneAffectedText: 'We see no disruption of any service.',
  allWork: (all) => `No. All services work at all ${insurers(all)}.`,
  missingText: (count) => `Data are missing from ${insurers(count)} at present.`,
  insurers: 'All insurers',
  affectedMeans: 'Affected means: at least one service does not run normally. Running on a fallback counts too.',
  groups: {
    affected: (count) => `With disruptions (${numberFormat.format(count)})`,
    unknown: (count) => `State unknown (${numberFormat.format(count)})`,
    fallback: (count) => `No disruption, some of it on a fallback (${numberFormat.format(count)})`,
    normal: (count) => `No disruption (${numberFormat.format(count)})`,
  },
  more: (next, rest) => `Show ${numberFormat.format(next)} of ${numberFormat.format(rest)} more`,
  insurerNormal: (count) =>
    count === 1 ? '1\u00a0service works.' : `All ${numberFormat.format(count)}\u00a0services work.`,
  insurerWorking: (count) => counted(count, 'other service works', 'other services work'),
  insurerNotUsed: 'Not used:',
  incidents: 'Current incidents',
  incidentsLast: 'Last known incidents',
  noIncidents: 'No open incidents.',
  incidentSince: (since) => `ongoing ${since}`,
  allIncidents: 'All incidents',
  planned: 'Planned work',
  noPlanned: 'Nothing is announced at present.',
  plannedFrom: (time) => `from ${time}`,
  plannedRunning: (time) => `in progress, until ${time}`,
  allPlanned: 'All dates',
  services: 'Services',
  serviceAffected: (count, all) => `affected at ${numberFormat.format(count)} of ${insurers(all)}`,
  serviceNormal: 'works at all insurers',
  serviceUnknown: 'state unknown',
  insurerUnknown: 'No current data about this insurer.',
};

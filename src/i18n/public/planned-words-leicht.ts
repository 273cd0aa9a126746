import { countedIn } from '../counted-in.ts';
import type { PlannedWords } from './planned-words-de.ts';

const counted = countedIn('de-DE');
const insurers = (count: number) => counted(count, 'Kranken-Kasse', 'Kranken-Kassen');

/** Leichte Sprache: one statement at a time. */
export const leichtPlannedWords: PlannedWords = {
  title: 'Geplante Arbeiten',
  description: 'Hier steht: Wann arbeiten Fach-Leute an den Computern?',
  heading: 'Geplante Arbeiten',
  intro: 'Fach-Leute arbeiten an den Computern. Dann geht etwas vielleicht kurz nicht. Das ist so geplant.',
  loading: 'Die Daten kommen gleich.',
  failed: 'Wir können die Daten gerade nicht holen.',
  calendar: 'Die Termine für Ihren Kalender',
  oldAnswer: (time) => `Diese Daten sind von: ${time}. Vielleicht gibt es schon neue.`,
  running: 'Das passiert jetzt',
  runningLast: 'Das passierte in den letzten Daten',
  upcoming: 'Das kommt noch',
  past: 'Das ist vorbei',
  count: (name, count) => `${name}: ${count}`,
  noneRunning: 'Gerade gibt es keine Arbeiten.',
  noneRunningLast: 'In den letzten Daten gab es keine Arbeiten.',
  noneUpcoming: 'Es sind keine neuen Arbeiten geplant.',
  nonePast: 'Es gibt keine alten Arbeiten.',
  more: (count) => `Noch ${count} Tage zeigen`,
  toIncidents: 'Störungen',
  range: (from, to) => `Von ${from} bis ${to}`,
  kinds: {
    maintenance: 'Arbeiten',
    switchback: 'Zurück zum normalen Betrieb',
    reShutdown: 'Noch einmal ausschalten',
  },
  purposes: {
    maintenance: 'Fach-Leute arbeiten an dem Dienst.',
    switchback: 'Der Not-Betrieb ist dann vorbei.',
    reShutdown: 'Fach-Leute schalten den Dienst aus. Dann prüfen sie ihn.',
  },
  phases: {
    running: 'Das passiert gerade',
    overrun: 'Das ist wohl vorbei. Wir wissen es noch nicht sicher',
    due: 'Das hat wohl angefangen. Wir wissen es noch nicht sicher',
    planned: 'Das ist geplant',
    done: 'Das ist vorbei',
    cancelled: 'Das fällt aus',
  },
  runningUnproven: 'Das passierte in den letzten Daten',
  services: 'Darum geht es',
  insurers: 'Bei diesen Kranken-Kassen',
  insurersAll: (count) => `alle ${insurers(count)}`,
  insurersCount: insurers,
  servicesAll: 'alle Dienste',
  expect: 'Das merken Sie',
  expected: (state) => `In dieser Zeit gilt: ${state}.`,
  interruption: (length) => `Es geht höchstens so lange nicht: ${length}.`,
  interruptionNone: 'Wir wissen nicht: Wie lange geht es nicht?',
  announced: (time) => `Das wissen wir seit: ${time}`,
};

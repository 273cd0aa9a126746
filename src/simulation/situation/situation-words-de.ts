import type { SituationWords } from './situation-words.ts';
import { feedWords } from '../feeds/feed-words.ts';
import { formatInstant } from '../feeds/wording.ts';

const numbers = new Intl.NumberFormat('de-DE');
const insurers = (count: number): string => `${numbers.format(count)}\u00a0${count === 1 ? 'Kasse' : 'Kassen'}`;
const services = (count: number): string => `${count}\u00a0${count === 1 ? 'Dienst' : 'Dienste'}`;

export const situationDe: SituationWords = {
  title: 'Lagebericht · Kassenstatus',
  heading: 'Ist meine Krankenkasse betroffen?',
  languages: 'Sprachen',
  sections: 'Abschnitte',
  mark: 'Simulation, nachgestellte Daten',
  inGerman: '(auf Deutsch)',
  instant: formatInstant,
  stand: (at) => `Stand: ${at}.`,
  simulated: 'Die Zeit ist simuliert, die Kassen sind erfunden.',
  mayBeOld: 'Das kann veraltet sein: Diese Seite aktualisiert sich nicht von selbst.',
  isOld: 'Diese Seite ist seit mehr als 90 Sekunden offen. Was sie zeigt, ist der Stand von damals. Laden Sie sie neu.',
  reload: 'Seite neu laden',
  toApp: 'Zur Seite, die sich selbst aktualisiert (braucht JavaScript)',
  print: 'Sie können diese Seite als Lagebericht drucken.',
  stale: 'Wir haben gerade keine aktuellen Daten. Was hier steht, ist vergangen.',
  unknownState: 'Wir haben keine aktuellen Daten. Fragen Sie bitte Ihre Kasse oder schauen Sie später noch einmal.',
  verdict: {
    none: 'Nein. Alle Kassen arbeiten normal.',
    working: 'Nein. Bei allen Kassen funktionieren alle Dienste. An einigen wird gearbeitet.',
    fallback: 'Nein. Einiges läuft im Notbetrieb.',
    unknown: 'Das wissen wir gerade nicht.',
  },
  counts: (summary) => [
    `${numbers.format(summary.affectedInsurers)} von ${insurers(summary.insurers)} ${summary.affectedInsurers === 1 ? 'ist' : 'sind'} betroffen.`,
    `Dort sind ${numbers.format(summary.affectedPeople)} von ${numbers.format(summary.insuredPeople)} Menschen versichert.`,
    ...(summary.reportingInsurers < summary.insurers
      ? [`Von ${insurers(summary.insurers - summary.reportingInsurers)} fehlen gerade Daten.`]
      : []),
  ],
  lastKnown: (sentence) => `Zuletzt bekannt: ${sentence}`,
  incidents: {
    heading: 'Offene Störungen',
    none: 'Es ist keine Störung gemeldet.',
    update: (number, at) => `Meldung ${number}, ${at}`,
    next: (at) => `Nächste Meldung bis ${at}.`,
    overdue: (at) => `Die nächste Meldung war bis ${at} zugesagt und ist überfällig.`,
  },
  redo: {
    heading: 'Was nachzuholen ist',
    lost: (from, to) => `Nicht angenommen vom ${from} bis ${to}.`,
    until: (at) => `Bitte bis ${at}.`,
    at: (count) => `Bei ${count === 'all' ? 'allen Kassen' : insurers(count)}.`,
  },
  works: {
    heading: 'Geplante Arbeiten',
    none: 'Es sind keine Arbeiten angekündigt.',
    kinds: feedWords.de.kinds,
    span: (from, to) => `${from} bis ${to}`,
    scope: (count, names) =>
      `${names === 'all' ? 'Alle Dienste' : names.join(', ')} bei ${count === 'all' ? 'allen Kassen' : insurers(count)}.`,
    interruption: (minutes) => `Unterbrechung höchstens ${minutes}\u00a0Minuten.`,
  },
  todo: {
    heading: 'Was Sie jetzt tun können',
    text: 'Für Dienste, die irgendwo nicht wie gewohnt laufen. Ihre Kasse kann es anders regeln: Fragen Sie dort nach.',
    groups: { insured: 'Versicherte', practice: 'Praxen', employer: 'Arbeitgeber' },
  },
  insurers: {
    heading: 'Alle Kassen',
    find: 'Nach dem Namen geordnet. Mit der Suche Ihres Browsers (Strg+F) finden Sie Ihre Kasse.',
    levels: {
      0: 'Nicht betroffen',
      1: 'Nicht betroffen, einiges läuft im Notbetrieb',
      2: 'Teilweise betroffen',
      3: 'Betroffen',
      4: 'Stand unbekannt',
    },
    places: {
      unreachable: 'Nicht erreichbar',
      limited: 'Eingeschränkt',
      unknown: 'Stand unbekannt',
      fallback: 'Im Notbetrieb',
    },
    allWork: (count) => (count === 1 ? 'Der Dienst funktioniert.' : `Alle ${services(count)} funktionieren.`),
    othersWork: (count) => `${services(count)} ${count === 1 ? 'funktioniert' : 'funktionieren'}.`,
    phone: 'Telefon',
    phoneOff: 'zurzeit nicht erreichbar',
    named: (count) => `${insurers(count)} mit Namen`,
  },
  legend: {
    heading: 'Zeichen',
    text: 'Form, Zeichen und Wort sagen dasselbe wie die Farbe.',
    levels: {
      0: 'Haken: alles funktioniert.',
      1: 'Rahmen mit Bogen: Es geht, ein Teil im Notbetrieb.',
      2: 'Abgeschnittene Ecke mit Ausrufezeichen: Ein Teil geht nicht oder nur eingeschränkt.',
      3: 'Gefülltes Quadrat mit Kreuz: Die Hälfte der Dienste oder mehr ist nicht erreichbar.',
      4: 'Gestrichelt mit Fragezeichen: Wir haben keinen Beleg, weder dafür noch dagegen.',
    },
  },
  footer: {
    made: (provider) => `Quelle: ${provider}.`,
    links: [
      ['/api/v1/public/feed.atom', 'Meldungen als Feed (Atom)'],
      ['/api/v1/public/calendar.ics', 'Geplante Arbeiten als Kalender (ICS)'],
      ['/schnittstelle.html', 'Schnittstelle'],
    ],
  },
};

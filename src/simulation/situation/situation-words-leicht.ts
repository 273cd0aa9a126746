import { berlinTimeAt } from '#domain/berlin-time.ts';
import type { SituationWords } from './situation-words.ts';

const numbers = new Intl.NumberFormat('de-DE');
const insurers = (count: number): string =>
  `${numbers.format(count)}\u00a0${count === 1 ? 'Kranken-Kasse' : 'Kranken-Kassen'}`;
const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Leichte Sprache: one statement a sentence, no genitive, long words with a hyphen. */
export const situationLeicht: SituationWords = {
  title: 'Bericht in Leichter Sprache · Kassenstatus',
  heading: 'Hat meine Kranken-Kasse ein Problem?',
  languages: 'Sprachen',
  sections: 'Teile von dieser Seite',
  mark: 'Das ist nur nachgespielt. Die Kranken-Kassen sind erfunden.',
  inGerman: '(in schwerer Sprache)',
  instant: (at) => {
    const { year, month, day, hour, minute } = berlinTimeAt(at);
    return `${day}. ${months[month - 1] ?? ''} ${year}, ${hour}:${String(minute).padStart(2, '0')} Uhr`;
  },
  stand: (at) => `Das haben wir zuletzt geprüft: ${at}.`,
  simulated: 'Auch die Uhr-Zeit ist nachgespielt.',
  mayBeOld: 'Vielleicht ist das schon alt. Denn diese Seite wird nicht von selbst neu.',
  isOld: 'Sie haben diese Seite schon länger offen. Darum ist alles hier alt. Bitte laden Sie die Seite neu.',
  reload: 'Seite neu laden',
  toApp: 'Zu der Seite, die von selbst neu wird. Dafür muss JavaScript an sein.',
  print: 'Sie können diese Seite auf Papier drucken.',
  stale: 'Wir haben gerade keine neuen Daten. Alles hier ist alt.',
  unknownState: 'Wir prüfen das. Schauen Sie bitte später noch einmal.',
  verdict: {
    none: 'Alle Kranken-Kassen arbeiten normal.',
    working: 'Bei allen Kranken-Kassen geht alles. Manche Sachen werden gerade geprüft.',
    fallback: 'Die Kranken-Kassen arbeiten. Einige Sachen laufen im Not-Betrieb.',
    unknown: 'Das wissen wir gerade nicht.',
  },
  counts: (summary) => [
    `${insurers(summary.affectedInsurers)} ${summary.affectedInsurers === 1 ? 'hat' : 'haben'} ein Problem.`,
    `Zusammen gibt es hier ${insurers(summary.insurers)}.`,
    `Dort sind ${numbers.format(summary.affectedPeople)} Menschen versichert.`,
    ...(summary.reportingInsurers < summary.insurers
      ? [`Von ${insurers(summary.insurers - summary.reportingInsurers)} wissen wir gerade nichts.`]
      : []),
  ],
  lastKnown: (sentence) => `Das war zuletzt so: ${sentence}`,
  incidents: {
    heading: 'Diese Probleme gibt es',
    none: 'Wir kennen gerade kein Problem.',
    update: (number, at) => `Nachricht ${number} vom ${at}`,
    next: (at) => `Die nächste Nachricht kommt bis ${at}.`,
    overdue: (at) => `Die nächste Nachricht sollte bis ${at} kommen. Sie ist zu spät.`,
  },
  redo: {
    heading: 'Das müssen Sie noch einmal machen',
    lost: (from, to) => `In dieser Zeit ist nichts angekommen: von ${from} bis ${to}.`,
    until: (at) => `Machen Sie das bitte bis ${at}.`,
    at: (count) => `Das gilt für ${count === 'all' ? 'alle Kranken-Kassen' : insurers(count)}.`,
  },
  works: {
    heading: 'Das ist geplant',
    none: 'Gerade ist nichts geplant.',
    kinds: {
      maintenance: 'Arbeiten an den Computern',
      switchback: 'Zurück zum normalen Betrieb',
      reShutdown: 'Wird noch einmal abgeschaltet',
    },
    span: (from, to) => `Von ${from} bis ${to}`,
    scope: (count, names) =>
      `Es geht um: ${names === 'all' ? 'alle Dienste' : names.join(', ')}. Bei: ${count === 'all' ? 'allen Kranken-Kassen' : insurers(count)}.`,
    interruption: (minutes) => `Für höchstens ${minutes}\u00a0Minuten geht etwas nicht.`,
  },
  todo: {
    heading: 'Das können Sie jetzt tun',
    text: 'Das hilft, wenn etwas nicht geht. Fragen Sie auch Ihre Kranken-Kasse.',
    groups: { insured: 'Für Sie', practice: 'Für Ihre Arzt-Praxis', employer: 'Für Ihren Arbeit-Geber' },
  },
  insurers: {
    heading: 'Alle Kranken-Kassen',
    find: 'Die Namen stehen nach dem ABC.',
    levels: {
      0: 'Arbeitet normal',
      1: 'Arbeitet, einige Sachen im Not-Betrieb',
      2: 'Ein Teil geht gerade nicht',
      3: 'Fast alles geht gerade nicht',
      4: 'Das wissen wir gerade nicht',
    },
    places: {
      unreachable: 'Das geht gerade nicht',
      limited: 'Das geht nur zum Teil',
      unknown: 'Das wissen wir gerade nicht',
      fallback: 'Das läuft im Not-Betrieb',
    },
    allWork: () => 'Alles geht.',
    othersWork: () => 'Alles andere geht.',
    phone: 'Telefon',
    phoneOff: 'geht gerade nicht',
    named: (count) => `${insurers(count)}: die Namen`,
  },
  legend: {
    heading: 'Das bedeuten die Zeichen',
    text: 'Neben jedem Zeichen steht auch ein Wort.',
    levels: {
      0: 'Haken: Alles geht.',
      1: 'Bogen: Es geht im Not-Betrieb. Das dauert länger.',
      2: 'Ausrufe-Zeichen: Ein Teil geht nicht.',
      3: 'Kreuz: Fast alles geht nicht.',
      4: 'Frage-Zeichen: Wir wissen es gerade nicht.',
    },
  },
  footer: {
    made: (provider) => `Das sagt: ${provider}.`,
    links: [
      ['/api/v1/public/feed.atom', 'Nachrichten für Ihr Lese-Programm (in schwerer Sprache)'],
      ['/api/v1/public/calendar.ics', 'Termine für Ihren Kalender (in schwerer Sprache)'],
    ],
  },
};

import type { PlannedWorkKind } from '#domain/incident.ts';
import type { ReaderGroup } from '#domain/catalog.ts';
import type { ServicePlace } from '#domain/service-place.ts';
import { countedIn } from '../counted-in.ts';

const number = new Intl.NumberFormat('de-DE');
const counted = countedIn('de-DE');
const ordinals = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste'];

/** What the page of one insurer says below its answer. */
export const deInsurerCardWords = {
  groups: { insured: 'Versicherte', practice: 'Praxen', employer: 'Arbeitgeber' } satisfies Record<ReaderGroup, string>,
  everyone: 'Alle',
  todo: {
    heading: 'Was Sie jetzt tun können',
    nothing: 'Sie müssen nichts tun. Alles funktioniert wie gewohnt.',
    /** until it is known whether something must be done again; about as long as what takes its place, so that nothing below moves */
    usual: 'Alle Dienste der Kasse funktionieren wie gewohnt.',
    seeRedo: 'Etwas ist aber nachzuholen. Es steht unter „Das müssen Sie nachholen“.',
    nothingForGroup: 'Für diese Gruppe gibt es gerade keine Hinweise.',
    unknown: 'Wir wissen gerade nicht, was funktioniert. Fragen Sie bitte die Kasse.',
    last: 'Diese Hinweise gelten nach dem letzten bekannten Stand.',
    more: (count: number) => counted(count, 'weiterer Dienst', 'weitere Dienste'),
    allSteps: 'Alle Schritte zeigen',
    lessSteps: 'Weniger zeigen',
    shares: 'Dieser Weg nutzt dieselbe Technik. Er kann auch gestört sein.',
    call: 'Dringende Fragen:',
    callOff: 'Das Telefon der Kasse ist zurzeit nicht erreichbar.',
    /** beside a number, where nothing is known now */
    callOffLast: 'Zuletzt war das Telefon der Kasse nicht erreichbar.',
    callUnknown: 'Ob das Telefon der Kasse geht, wissen wir gerade nicht.',
  },
  redo: {
    heading: 'Das müssen Sie nachholen',
    intro: 'Diese Daten kamen nicht an. Das gilt auch, wenn der Dienst wieder funktioniert.',
    window: (from: string, to: string) => `Vom ${from} bis ${to} nicht angenommen.`,
    action: 'Bitte noch einmal senden.',
    deadline: (at: string) => `Frist: ${at}.`,
    noDeadline: 'Eine Frist ist nicht genannt.',
    more: (count: number) => `${counted(count, 'weiteren Zeitraum', 'weitere Zeiträume')} zeigen`,
    less: 'Weniger zeigen',
    missing: 'Ob Sie etwas nachholen müssen, konnten wir nicht laden. Fragen Sie bitte die Kasse.',
    noneLast: 'Bis dahin war nichts nachzuholen.',
  },
  source: {
    documented: (source: string) => `Quelle: ${source}`,
    reported: (source: string) => `Gemeldet von: ${source}`,
    measured: 'Gemessen',
    reconstructed: 'Nachgestellt',
  },
  reach: {
    heading: 'So erreichen Sie die Kasse',
    phone: 'Telefon',
    mail: 'E-Mail',
    web: 'Internet',
    hours: 'Zeiten',
    app: 'App',
    office: 'Geschäftsstelle',
    none: 'Wir kennen keine Kontaktdaten dieser Kasse.',
    trouble: (service: string, state: string) => `${service}: ${state}`,
  },
  services: {
    heading: 'Alle Dienste',
    days: 'Letzte 90 Tage',
    order: 'Reihenfolge',
    orders: { importance: 'Nach Wichtigkeit', place: 'Nach Zustand' },
    places: {
      unreachable: 'Nicht erreichbar',
      limited: 'Eingeschränkt',
      unknown: 'Stand unbekannt',
      fallback: 'Im Notbetrieb',
      working: 'Funktioniert',
      notUsed: 'Wird nicht genutzt',
    } satisfies Record<ServicePlace, string>,
    count: (place: string, count: number) => `${place} (${number.format(count)})`,
    show: (service: string) => `Mehr zu ${service}`,
    rank: (rank: number, all: number) => `Platz ${rank} von ${all} in der veröffentlichten Reihenfolge der Rückkehr.`,
    overview: 'Dieser Dienst bei allen Kassen',
  },
  expected: {
    span: (from: string, to: string) => `${from} bis ${to}`,
    /** from one time of a day to another */
    spanOfDay: (day: string, from: string, to: string) => `${day}, ${from} bis ${to}`,
    range: (span: string) => `Rückkehr erwartet: ${span}`,
    overdue: (to: string) => `Die Rückkehr war bis ${to} erwartet. Ein neuer Termin ist nicht genannt.`,
    postponed: (count: number) => `${ordinals[count - 1] ?? `${number.format(count)}.`} Verschiebung`,
    stated: (at: string) => `gesagt: ${at}`,
    former: 'Zuvor hieß es:',
    /** one of the ranges that held before, and when it was said */
    formerRange: (span: string, at: string) => `${span}, gesagt am ${at}`,
  },
  payments: {
    last: (at: string) => `Letzter Zahlungslauf: ${at}`,
    lastNone: 'Letzter Zahlungslauf: nicht bekannt',
    next: (at: string) => `Nächster: ${at}`,
    nextNone: 'Nächster: nicht angekündigt',
  },
  days: {
    label: (service: string) => `${service}: letzte 90 Tage`,
    value: (day: string, state: string, details: string) => `${day}: ${state}${details === '' ? '' : `, ${details}`}`,
    noData: 'keine Daten',
    noDataShort: 'keine Daten',
    lost: (duration: string) => `${duration} nicht nutzbar`,
    unknown: (duration: string) => `${duration} ohne Daten`,
    worst: 'Am schlimmsten',
    period: 'Zeitraum',
    lostHead: 'Nicht nutzbar',
    unknownHead: 'Ohne Daten',
    range: (from: string, to: string) => `${from} bis ${to}`,
    table: 'Als Tabelle',
    tableClose: 'Tabelle schließen',
    first: 'vor 90 Tagen',
    today: 'heute',
    missing: 'Die letzten 90 Tage sind nicht geladen.',
  },
  messages: {
    heading: 'Meldungen',
    none: 'Zu dieser Kasse gibt es keine offene Störung.',
    whole: 'Alle Meldungen zu dieser Störung',
    due: (at: string) => `Nächste Meldung: ${at}.`,
    /** where it is not known whether it came */
    dueLast: (at: string) => `Die nächste Meldung war angekündigt für ${at}.`,
    overdue: (at: string) => `Die nächste Meldung war für ${at} angekündigt. Sie ist überfällig.`,
  },
  planned: {
    heading: 'Geplante Unterbrechungen',
    none: 'Für diese Kasse ist nichts angekündigt.',
    kinds: {
      maintenance: 'Wartung',
      switchback: 'Rückschaltung',
      reShutdown: 'Erneute Abschaltung',
    } satisfies Record<PlannedWorkKind, string>,
    running: 'läuft gerade',
    range: (from: string, to: string) => `${from} bis ${to}`,
    interruption: (duration: string) => `Unterbrechung höchstens ${duration}.`,
    all: 'Alle geplanten Arbeiten',
  },
  share: {
    timeline: 'Verlauf in der Zeitleiste',
    copy: 'Link kopieren',
    copied: 'Link kopiert.',
    byHand: 'Bitte kopieren Sie diese Adresse von Hand.',
    print: 'Drucken',
  },
  load: {
    wait: 'Wird geladen.',
    failed: 'Das konnten wir nicht laden.',
  },
};

export type InsurerCardWords = typeof deInsurerCardWords;

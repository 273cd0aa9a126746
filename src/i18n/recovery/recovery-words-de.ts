import type { ChangeKind } from '#domain/compare-moments.ts';
import type { RestorationPhase } from '#domain/restoration-phase.ts';
import { countedIn } from '../counted-in.ts';

const counted = countedIn('de-DE');
const insurers = (count: number) => counted(count, 'Kasse', 'Kassen');
const cells = (count: number) => counted(count, 'Kassendienst', 'Kassendienste');

/** What the comparison of two instants, the restoration board and the recovery figures say. */
export const deRecovery = {
  figure: {
    table: 'Als Tabelle',
    csv: 'CSV',
    saveCsv: (title: string) => `${title} als CSV-Datei speichern`,
  },
  insurers,
  cells,
  atLeast: (what: string) => `mindestens ${what}`,
  columns: { insurer: 'Kasse', service: 'Dienst', day: 'Tag' },
  phases: {
    cutOff: 'getrennt',
    checking: 'Prüfung',
    fallback: 'Notbetrieb',
    switchback: 'Rückschaltung',
    disturbed: 'gestört',
    unknown: 'unbekannt',
    normal: 'normal',
  } satisfies Record<RestorationPhase, string>,
  /** behind a number of insurers */
  inPhase: {
    cutOff: 'getrennt',
    checking: 'in Prüfung',
    fallback: 'im Notbetrieb',
    switchback: 'in Rückschaltung',
    disturbed: 'gestört',
    unknown: 'unbekannt',
    normal: 'im Normalbetrieb',
  } satisfies Record<RestorationPhase, string>,
  restoration: {
    heading: 'Rückkehr der Kassen',
    service: 'Dienst',
    allServices: 'alle Dienste',
    sentence: (at: string, normal: string, all: string, parts: string) =>
      `${at}: ${normal} von ${all} im Normalbetrieb${parts === '' ? '' : `, ${parts}`}.`,
    part: (count: string, phase: string) => `${count} ${phase}`,
    keys: 'Verlauf ablesen: Pfeiltasten gehen durch die Zeit',
    valueAt: (time: string, parts: string) => `${time}: ${parts}`,
    definitions: 'Wie die Phasen zählen',
    definition: [
      'Eine Kasse steht in der Phase des Dienstes, der am weitesten vom Normalbetrieb entfernt ist. Im Normalbetrieb ist sie erst, wenn alle ihre Dienste normal laufen.',
      'Ein Dienst ist getrennt, in Prüfung, im Notbetrieb oder in Rückschaltung, auch wenn er dabei nutzbar ist. Gestört heißt: Normalbetrieb oder Wartung, aber eingeschränkt oder ausgefallen.',
      'Ist die Hälfte der Dienste oder mehr unbekannt, ist die Kasse unbekannt. Solange ein Dienst unbekannt ist, zählt sie nie als normal.',
      'Zurück heißt: Eine Kasse, die schon weiter war, fällt in eine frühere Phase. Die erste Trennung zählt nicht dazu.',
    ],
    days: {
      heading: 'Tag für Tag',
      description: (days: string, back: string) => `${days}, ${back}.`,
      days: (count: number) => counted(count, 'Tag', 'Tage'),
      backSum: (count: number) => (count === 0 ? 'kein Rückschritt' : counted(count, 'Rückschritt', 'Rückschritte')),
      atEndOf: (phase: string) => `Ende: ${phase}`,
      enteredOf: (phase: string) => `neu: ${phase}`,
      backOf: (phase: string) => `zurück: ${phase}`,
      setback: (count: number, phase: string, day: string) => `${insurers(count)} zurück in ${phase} am ${day}`,
      setbacks: 'Rückschritte',
      noSetbacks: 'In diesem Zeitraum ist keine Kasse zurückgefallen.',
      phaseBack: {
        cutOff: 'Trennung',
        checking: 'Prüfung',
        fallback: 'Notbetrieb',
        switchback: 'Rückschaltung',
        disturbed: 'Störung',
        unknown: 'unbekannt',
        normal: 'Normalbetrieb',
      } satisfies Record<RestorationPhase, string>,
    },
    waiting: {
      heading: 'Am längsten ohne Ersatz',
      description: (count: number, at: string) =>
        count === 0
          ? `${at}: Keine Kasse hat einen Dienst ohne Ersatz.`
          : `${at}: ${insurers(count)} mit mindestens einem Dienst, der getrennt, in Prüfung oder ausgefallen ist, ohne nutzbaren Notbetrieb.`,
      longest: 'Am längsten',
      duration: 'Ohne Ersatz seit',
      lasting: 'Dauer',
      services: 'Dienste ohne Ersatz',
      hours: 'Stunden',
      isExact: 'Beginn bekannt',
      yes: 'ja',
      no: 'nein',
      unknownNow: 'zurzeit unbekannt',
    },
    order: {
      heading: 'Veröffentlichte Reihenfolge',
      description: (at: string) => `Nach dieser Reihenfolge werden die Dienste wiederhergestellt. Stand ${at}.`,
      rank: 'Rang',
      reason: 'Grund',
      of: (count: string, all: string) => `${count} von ${all}`,
    },
    empty: 'In diesem Zeitraum gibt es keine Kasse mit Diensten.',
  },
  recovery: {
    heading: 'Wie lange die Rückkehr dauerte',
    description: (from: string, to: string, cases: string, open: string) =>
      `${from} bis ${to}: ${cases}, davon ${open} am Ende noch offen.`,
    caseCount: (count: number) => counted(count, 'Fall', 'Fälle'),
    all: 'alle Dienste',
    sort: (column: string) => `Nach ${column} sortieren`,
    columns: {
      cases: 'Fälle',
      fallbackMedian: 'bis Notbetrieb: mittlere Dauer',
      fallbackSlowest: 'bis Notbetrieb: längste',
      fallbackFinished: 'mit Notbetrieb',
      firstMedian: 'bis zur ersten Rückkehr: mittlere Dauer',
      normalMedian: 'bis Normalbetrieb: mittlere Dauer',
      normalSlowest: 'bis Normalbetrieb: längste',
      normalFinished: 'abgeschlossen',
      open: 'noch offen',
      longestOpen: 'am längsten offen',
      begunBefore: 'vorher begonnen',
      reShutdowns: 'Wiederabschaltungen',
      switchback: 'Unterbrechung durch Rückschaltung',
    },
    hours: (column: string) => `${column} (h)`,
    minutes: (column: string) => `${column} (min)`,
    definitions: 'Wie gezählt wird',
    definition: [
      'Ein Fall ist ein Dienst einer Kasse, der getrennt, geprüft, im Notbetrieb oder zurückgeschaltet war. Bloße Störungen zählen nicht.',
      'Er beginnt, wenn der Dienst im Normalbetrieb nicht mehr nutzbar ist, auch wenn zuerst nur eine Störung da war. Er endet mit der letzten Rückkehr in den Normalbetrieb. Eine Wiederabschaltung gehört zum Fall und verlängert ihn. Die erste Rückkehr steht daneben.',
      'Bis Notbetrieb zählt bis zum ersten nutzbaren Notbetrieb. Wer ohne ihn zurückkam, ist in dieser Zeit nicht enthalten.',
      'Die mittlere Dauer ist der Median. Offene Fälle sind weder in der mittleren noch in der längsten Dauer: Sie stehen daneben, und ihre wahre Dauer ist länger als bisher. Solange Fälle offen sind, können beide Werte noch steigen.',
      'Fälle, die vor dem Zeitraum begannen, haben keine bekannte Dauer und werden nur gezählt.',
      'Wo nichts bekannt war, zählt die erste Meldung danach.',
      'Wiederabschaltung: wieder getrennt oder in Prüfung nach nutzbarem Notbetrieb, Rückschaltung oder Rückkehr. Unterbrechung durch Rückschaltung: Zeit ohne Erreichbarkeit während der Rückschaltung, über alle Kassen summiert.',
    ],
  },
  compare: {
    heading: 'Vergleich zweier Zeitpunkte',
    since: 'Was hat sich geändert seit',
    choices: {
      shift: 'Schichtbeginn',
      evening: 'gestern, 18 Uhr',
      visit: 'meinem letzten Besuch',
    },
    choiceAt: (choice: string, time: string) => `${choice} (${time})`,
    noVisit: 'Kein früherer Besuch auf diesem Gerät bekannt.',
    visitKept:
      'Der letzte Besuch steht nur auf diesem Gerät. Eine Pause von weniger als 30 Minuten zählt zum selben Besuch.',
    shiftNote: 'Schichtbeginn ist 6, 14 oder 22 Uhr.',
    field: 'oder seit',
    fieldLabel: 'Zeitpunkt, mit dem verglichen wird',
    apply: 'Vergleichen',
    end: 'Vergleich beenden',
    unreadable: 'Das ist keine Zeitangabe. Möglich ist zum Beispiel 03.05.2023 10:40.',
    notATime: (text: string) => `In der Adresse steht vergleich=${text}. Das ist keine Zeitangabe.`,
    swapped: 'Der zweite Zeitpunkt lag vor dem ersten. Die beiden sind getauscht.',
    early: (time: string) => `So weit zurück liegt hier kein Stand vor. Verglichen wird mit dem frühesten, ${time}.`,
    late: (time: string) => `So spät liegt noch kein Stand vor. Verglichen wird mit dem letzten, ${time}.`,
    skippedHour: 'Diese Uhrzeit gab es an dem Tag nicht. Es gilt eine Stunde später.',
    repeatedHour: 'Diese Uhrzeit gab es an dem Tag zweimal. Es gilt die erste.',
    sentence: (changed: string, all: number, from: string, to: string) =>
      `${changed} von ${counted(all, 'Kassendienst', 'Kassendiensten')} ${changed === '1' ? 'ist' : 'sind'} am ${to} anders als am ${from}.`,
    inBetween: (count: number) =>
      count === 1
        ? 'Ein weiterer war zwischendurch anders.'
        : `${counted(count, 'weiterer', 'weitere')} waren zwischendurch anders.`,
    same: 'Kein Unterschied.',
    sameInstant: 'Beide Zeitpunkte sind gleich: kein Unterschied.',
    knownThen:
      'Beide Stände so, wie sie damals bekannt waren. Was dazwischen kam und ging, ist nur zu sehen, wo der Zustand danach neu begann.',
    kinds: {
      newOutage: 'neuer Ausfall',
      unknown: 'jetzt unbekannt',
      worse: 'schlechter',
      controlled: 'kontrolliert',
      toFallback: 'in den Notbetrieb',
      better: 'besser',
      backToNormal: 'wieder normal',
      heardAgain: 'wieder bekannt',
      again: 'zwischendurch anders',
    } satisfies Record<ChangeKind, string>,
    kindFilter: 'Nur diese Änderungen zeigen',
    grouping: 'Gruppieren nach',
    groupings: { kind: 'Art', cause: 'Störung', service: 'Dienst', insurer: 'Kasse' },
    noCause: 'ohne gemeldete Störung',
    unnamedCause: (id: string) => `Störung ${id}`,
    toCause: 'Zur Störung',
    columns: { before: 'vorher', after: 'nachher', since: 'seit', kind: 'Art', cause: 'Störung' },
    change: (service: string, before: string, after: string) => `${service}: ${before} → ${after}`,
    notThere: 'nicht vorhanden',
    loading: 'Der frühere Stand wird geladen.',
    failed: 'Der frühere Stand konnte nicht geladen werden.',
    sinceUnknown: 'nicht bekannt',
  },
};

export type RecoveryWords = typeof deRecovery;

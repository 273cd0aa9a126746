import { countedIn } from '../counted-in.ts';

const counted = countedIn('de-DE');
const number = (value: number) => new Intl.NumberFormat('de-DE').format(value);
const tenths = (value: number) =>
  new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
const changes = (count: number) => counted(count, 'Änderung', 'Änderungen');
const times = (count: number) => (count === 1 ? 'einmal' : `${number(count)}-mal`);

/** What the timeline says beside the words all staff views share. */
export const deTimeline = {
  title: 'Zeitleiste · Lagebild',
  heading: 'Zeitleiste der Dienste und Kassen',
  now: (clock: string) => `Jetzt ${clock}`,
  public: 'Nur was öffentlich ist',
  sights: { verlauf: 'Verlauf', rueckkehr: 'Rückkehr', vergleich: 'Vergleich' },
  sightLabel: 'Sicht',
  share: {
    button: 'Link kopieren',
    copied: 'Der Link ist kopiert. Er öffnet genau dieses Bild.',
    byHand: 'Der Browser erlaubt das Kopieren nicht. Die Adresse ist markiert.',
  },
  choose: {
    label: 'Auswahl',
    insurer: 'Kasse:',
    service: 'Dienst:',
    rows: 'Zeilen',
    kinds: { dienste: 'Dienste', kassen: 'Kassen', alle: 'Alle Kassen' },
  },
  window: {
    label: 'Zeitraum',
    kinds: { '24h': '24 h', '7t': '7 Tage', stoerung: 'Störung', '90t': '90 Tage' },
    range: (from: string, to: string) => `${from}\u00a0– ${to}`,
    move: 'Zeitraum verschieben und vergrößern',
    earlier: 'Früher',
    later: 'Später',
    more: 'Mehr Zeit zeigen',
    less: 'Weniger Zeit zeigen',
    choose: 'Zeitraum festlegen:',
    ends: { from: 'Von', to: 'Bis' },
    apply: 'Zeigen',
    trouble: {
      unreadable: 'Bitte geben Sie beide Zeitpunkte mit Uhrzeit an.',
      order: 'Das Ende muss nach dem Anfang liegen.',
      length: 'Ein Zeitraum ist mindestens 10 Minuten und höchstens 120 Tage lang.',
      tooEarly: (day: string) => `Die Zeitleiste reicht bis ${day} zurück.`,
    },
    wheel: 'Strg + Mausrad zoomt',
    brush: {
      start: 'Beginn des gezeigten Zeitraums',
      whole: 'Gezeigter Zeitraum',
      end: 'Ende des gezeigten Zeitraums',
    },
    brushLabel: 'Zeitraum',
    keys: 'Tasten: Plus und Minus ändern den Zeitraum, Umschalt mit Pfeil verschiebt ihn.',
  },
  figure: {
    table: 'Als Tabelle',
    csv: 'CSV',
    saveCsv: (title: string) => `${title} als CSV-Datei speichern`,
  },
  chart: {
    heading: 'Betroffene Kassendienste',
    of: (all: number) => `von ${number(all)}, alle Kassen`,
    controlled: 'kontrolliert: getrennt oder in Prüfung',
    nothing: 'Zu diesem Zeitraum liegen keine Daten vor.',
    sentence: (most: number, when: string, last: number, end: string) =>
      `Am meisten betroffen waren ${counted(most, 'Kassendienst', 'Kassendienste')}, ${when}; am Ende (${end}) ${last === 1 ? 'ist' : 'sind'} es ${number(last)}.`,
    noneAffected: 'In diesem Zeitraum war kein Kassendienst betroffen.',
    table: 'Kurve als Tabelle',
    tableSteps: 'Zahl der Kassendienste je Zustand, ab dem genannten Zeitpunkt',
    tableDays: 'Höchste Zahl der Kassendienste je Zustand und Tag',
    affected: 'betroffen',
    day: 'Tag',
    from: 'ab',
  },
  lane: {
    messages: 'Meldungen',
    show: (name: string, time: string) => `${name}, ${time}: diesen Zeitpunkt zeigen`,
    expected: 'Rückkehr erwartet',
    noEta: 'Es war noch keine Rückkehr genannt.',
    shifted: (shifts: number) => `${times(shifts)} verschoben`,
    eta: (earliest: string, latest: string, shifts: number) =>
      `Rückkehr erwartet zwischen ${earliest} und ${latest}${shifts > 0 ? `, ${times(shifts)} verschoben` : ''}.`,
    table: 'Meldungen als Tabelle',
    count: (count: number) => `${counted(count, 'Meldung', 'Meldungen')} in diesem Zeitraum.`,
    message: 'Meldung',
    published: 'veröffentlicht',
    earliest: 'Rückkehr frühestens',
    latest: 'Rückkehr spätestens',
    revision: 'verschoben, Zahl',
  },
  rows: {
    label: 'Zustände über die Zeit',
    services: (count: number) => `${counted(count, 'Dienst', 'Dienste')}, nach Wichtigkeit`,
    insurers: (count: number) => counted(count, 'Kasse', 'Kassen'),
    worst: (count: number) =>
      `${counted(count, 'Kasse', 'Kassen')}, am längsten gestörte zuerst; gezeigt ist je der schwerste Zustand`,
    allInsurers: 'Alle Kassen',
    keys: 'Tasten: auf und ab durch die Zeilen, links und rechts durch die Zustände, Eingabe zeigt den Beginn.',
    span: (state: string, from: string, to: string, duration: string) => `${state}: ${from} bis ${to}, ${duration}`,
    announced: (work: string) => `angekündigt: ${work}`,
    work: (work: string, from: string, to: string) => `Angekündigt: ${work}, ${from} bis ${to}`,
    interruption: (duration: string) => `Unterbrechung bis zu ${duration}`,
    corrected: (from: string, to: string) => `So damals bekannt; später berichtigt von ${from} bis ${to}.`,
    correctedNote: 'So damals bekannt, später berichtigt',
    sentence: (states: number, rows: number) =>
      `${counted(rows, 'Zeile', 'Zeilen')} mit zusammen ${counted(states, 'Abschnitt', 'Abschnitten')}.`,
    table: 'Zustände mit Beginn und Ende, auf den Zeitraum gekürzt; dahinter, was angekündigt ist',
    tableTitle: 'Zeilen als Tabelle',
    name: 'Zeile',
    from: 'von',
    to: 'bis',
    state: 'Zustand',
    duration: 'Dauer',
    code: 'Code',
    minutes: 'Minuten',
    more: (next: number, rest: number) => `${number(next)} von ${number(rest)} weiteren anzeigen`,
  },
  side: {
    at: (day: string, time: string) => `Stand ${day}, ${time}`,
    now: (time: string) => `Stand jetzt, ${time}`,
    nowUnknown: 'Stand jetzt',
    allNow: 'alle Kassen, bestätigter Stand',
    allThen: 'alle Kassen, so wie damals bekannt',
    matrix: (insurers: number, services: number) =>
      `${counted(insurers, 'Kasse', 'Kassen')} × ${counted(services, 'Dienst', 'Dienste')}. Rot hell: kontrolliert`,
    table: 'Stand als Tabelle',
    tableCaption: 'Zustand je Kasse und Dienst, als Kürzel',
    insurer: 'Kasse',
    sentence: (title: string, counts: string) => `${title}: ${counts}.`,
    unproven: (title: string) => `${title}: Der Stand ist nicht bestätigt.`,
    noMessage: 'Noch keine Meldung zu diesem Zeitpunkt',
    toIncident: (day: string) => `Zur Störung vom ${day}`,
    german: 'auf Deutsch',
  },
  transport: {
    label: 'Abspielen',
    previous: 'Vorige Änderung',
    next: 'Nächste Änderung',
    play: 'Abspielen',
    pause: 'Pause',
    speed: 'Tempo',
    speeds: { hour: '1\u00a0h/s', quarterDay: '6\u00a0h/s', day: '1\u00a0Tag/s' },
    moment: 'Gezeigter Zeitpunkt',
    change: (count: number, all: number) =>
      all === 0 ? 'Keine Änderung' : `Änderung ${number(count)} von ${number(all)}`,
    field: {
      label: 'Zeitpunkt, Tag.Monat.Jahr Stunde:Minute',
      unreadable: 'Das ist kein Zeitpunkt. Beispiel: 03.05.2023 10:40',
      future: 'Dieser Zeitpunkt liegt in der Zukunft.',
      beforeRecords: (from: string) => `Die Aufzeichnungen beginnen am ${from}.`,
      skippedHour: 'Diese Uhrzeit gab es an dem Tag nicht, die Uhr wurde vorgestellt. Gezeigt ist eine Stunde später.',
      repeatedHour: 'Diese Uhrzeit gab es an dem Tag zweimal. Gezeigt ist das erste Mal, in der Sommerzeit.',
    },
  },
  load: {
    loading: (count: number | null) => (count === null ? 'Lade den Verlauf.' : `Lade bis zu ${changes(count)}.`),
    progress: (megabytes: number, seconds: number) =>
      megabytes === 0
        ? `Noch nichts empfangen, seit ${number(seconds)}\u00a0s`
        : `${tenths(megabytes)}\u00a0MB empfangen, seit ${number(seconds)}\u00a0s`,
    cancel: 'Abbrechen',
    cancelled: 'Das Laden ist abgebrochen.',
    failed: (cause: string) => `Der Verlauf kann nicht geladen werden. ${cause}`,
    again: 'Es wird weiter versucht.',
    kept: 'Was schon geladen ist, bleibt nutzbar.',
    retry: 'Erneut versuchen',
    tooMuch: 'Der Zeitraum enthält zu viele Änderungen. Wählen Sie einen kürzeren.',
    empty: 'Keine Änderung in diesem Zeitraum.',
    outside: 'Aus diesem Zeitraum gibt es keine Aufzeichnungen.',
    nearest: (time: string) => `Zur nächstgelegenen Änderung, ${time}`,
  },
};

export type TimelineWords = typeof deTimeline;

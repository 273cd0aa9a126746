import type { SeverityGroup, Sorting } from '#domain/board-layout.ts';
import type { InsurerKind } from '#domain/catalog.ts';
import type { Availability, Mode } from '#domain/pair.ts';
import { deBesideBoard } from './de-beside-board.ts';
import { deWallLife } from './de-wall-life.ts';
import { deWall } from './de-wall.ts';
import { deWalls } from './de-walls.ts';
import { deShared } from './shared/shared-words-de.ts';
import { deStatus } from './de-status.ts';

const numberFormat = new Intl.NumberFormat('de-DE');
const number = (value: number) => numberFormat.format(value);
const counted = (count: number, one: string, many: string) => `${number(count)}\u00a0${count === 1 ? one : many}`;
const insurers = (count: number) => counted(count, 'Kasse', 'Kassen');

/** The German sentences. The other catalogues are measured by this one: a sentence missing there does not compile. */
export const de = {
  brand: { staff: 'Lagebild', public: 'Kassenstatus' },
  titles: {
    board: 'Übersicht · Lagebild',
    wall: 'Wand · Lagebild',
    walls: 'Wände · Lagebild',
  },
  navigation: {
    label: 'Ansichten',
    board: 'Übersicht',
    timeline: 'Zeitleiste',
    public: 'Öffentliche Seite',
    wall: 'Wand',
    walls: 'Wände',
    skip: 'Zum Inhalt springen',
    otherLanguage: 'English',
    otherLanguageLong: 'Read this page in English',
    toDark: 'Dunkle Ansicht',
    toLight: 'Helle Ansicht',
  },
  footer: {
    label: 'Über diese Seite',
    apiPage: 'Schnittstelle (API)',
    openApi: 'openapi.yaml',
    simulated: 'Über die Daten: Dies ist eine Simulation. Die Kassen sind erfunden, ihre Zustände nachgestellt.',
    measured: (provider: string) => `Über die Daten: Die Zustände meldet ${provider} über eine offene Schnittstelle.`,
  },
  status: deStatus,
  ignored: deShared.ignored,
  time: deShared.time,
  legend: {
    summary: 'Legende',
    closeFirst: 'Legende schließen',
    outlines: 'Farbe und Form: Kann ich es nutzen?',
    glyphs: 'Zeichen: Wie wird es betrieben?',
    availability: {
      operational: 'Verfügbar: ein Punkt',
      degraded: 'Eingeschränkt: gekappte Ecke',
      outage: 'Ausfall: volles Quadrat',
      unknown: 'Unbekannt: gestrichelt und schraffiert',
    } satisfies Record<Availability, string>,
    mode: {
      normal: 'Normalbetrieb: kein Zeichen',
      fallback: 'Notbetrieb',
      isolated: 'Kontrolliert getrennt',
      forensics: 'Forensische Prüfung',
      switchback: 'Rückschaltung',
      maintenance: 'Wartung',
    } satisfies Record<Mode, string>,
    rule: 'Farbe und Form: Kann ich es nutzen? Zeichen: Wie wird es betrieben?',
    ruleOfFill: 'Voll: ungeplant. Rahmen: kontrolliert. Violett: läuft im Notbetrieb.',
    notUsed: 'Strich: Die Kasse nutzt den Dienst nicht.',
  },
  board: {
    label: 'Kassen und Dienste',
    heading: 'Übersicht aller Kassen und Dienste',
    insurer: 'Kasse',
    since: 'seit',
    sinceUnknown: 'seit unbekannt',
    columnCount: (service: string, affected: number) => `${service}: bei ${insurers(affected)} nicht normal`,
    cell: (insurer: string, service: string, state: string) => `${insurer}, ${service}: ${state}`,
    loading: 'Lade die Lage.',
    listHeading: 'Betroffene Kassen',
    listUnproven: 'Alle Kassen: Stand unbekannt',
    listFound: 'Gefundene Kassen',
    listNone: 'Keine Kasse ist betroffen.',
    listOthers: (count: number) => `${insurers(count)} ohne Auffälligkeit`,
    listMore: (next: number, rest: number) => `${number(next)} von ${number(rest)} weiteren anzeigen`,
    unknownInsurer: 'nicht im Verzeichnis',
    groups: {
      act: 'Jetzt handeln',
      degraded: 'Eingeschränkt',
      controlled: 'Kontrolliert (getrennt, Prüfung, Rückschaltung, Wartung)',
      fallbackOnly: 'Nur Notbetrieb',
      normal: 'Normal',
    } satisfies Record<SeverityGroup, string>,
    groupCount: insurers,
    /** while nothing is proven the groups are those of the last proven board */
    groupCountLast: (count: number) => `zuletzt ${insurers(count)}`,
    allNormal: (cells: number) => `Alle ${counted(cells, 'Kassendienst', 'Kassendienste')} normal`,
    sortedBy: {
      severity: 'nach Schwere',
      name: 'nach Name',
      change: 'nach letzter Änderung',
    } satisfies Record<Sorting, string>,
    reorder: (count: number) => `${counted(count, 'Zeile', 'Zeilen')} neu einordnen`,
    isNew: 'neu',
    curve: '24 Stunden',
    curveLabel: (most: number, last: number) =>
      `24 Stunden: höchstens ${counted(most, 'Dienst', 'Dienste')} nicht normal, zuletzt ${number(last)}`,
  },
  kpi: {
    availability: 'Verfügbarkeit',
    availabilityQuestion: 'Kann man den Dienst nutzen?',
    mode: 'Betriebsart',
    modeQuestion: 'Wie wird der Dienst betrieben?',
    cells: (count: number) => counted(count, 'Kassendienst', 'Kassendienste'),
    affected: (affected: number, all: number) => `${number(affected)} von ${insurers(all)} betroffen`,
    people: (people: string) => `${people}\u00a0Versicherte bei betroffenen Kassen`,
    none: '–',
  },
  ...deBesideBoard,
  freshness: {
    ...deShared.freshness,
    connection: {
      connecting: 'Verbindung wird aufgebaut',
      streaming: 'Verbunden',
      polling: 'Abfrage-Modus',
      offline: 'Keine Verbindung',
    },
    lostSince: (time: string) => `Verbindung verloren seit ${time}`,
    retryIn: (seconds: string) => `nächster Versuch in ${seconds}`,
    dataAge: (age: string) => `Daten ${age} alt`,
    noData: 'noch keine Daten',
    delayed: 'verzögert',
    stale: 'veraltet',
    catchingUp: 'gleicht ab',
    reporting: (reporting: number, all: number) => `${number(reporting)}/${number(all)}\u00a0Kassen melden`,
    reportingUnknown: '–/– Kassen melden',
    boardTime: 'Lagezeit',
    boardTimeUnknown: '–',
    staleTitle: (age: string) => `Veraltet: Der letzte bestätigte Stand ist ${age} alt.`,
    staleText: 'Solange keine neuen Daten kommen, gilt jeder Dienst als unbekannt.',
    expiredTitle: (age: string) => `Seit ${age} keine bestätigten Daten.`,
    expiredText: 'Ältere Werte sind ausgeblendet. Jeder Dienst gilt als unbekannt.',
    offlineTitle: (time: string) => `Ohne Verbindung. Letzter Stand ${time}.`,
    untrustedTitle: 'Daten nicht vertrauenswürdig.',
    untrustedText: 'Die letzte Antwort passte nicht zu dieser Ansicht. Kein Dienst wird mit Farbe gezeigt.',
    catchingUpTitle: 'Ein neuerer Stand wird geholt.',
    catchingUpText: 'Bis er da ist, gilt jeder Dienst als unbekannt.',
    refused: (reason: string, age: string) => `Antwort ungültig (${reason}): Der letzte gute Stand bleibt, ${age} alt.`,
    refusedFirst: (reason: string) => `Antwort ungültig (${reason}): Es gibt noch keinen guten Stand.`,
    refusalReasons: {
      html: 'eine Webseite statt Daten; verlangt das Netz eine Anmeldung?',
      notJson: 'nicht lesbar',
      empty: 'leer',
      tooLarge: 'zu groß',
      contract: 'nicht wie vereinbart',
      audience: 'für andere Leser bestimmt',
      checksum: 'Prüfsumme falsch',
      future: 'aus der Zukunft',
      undated: 'ohne gültige Zeitangabe',
    },
    outdatedTitle: 'Diese Ansicht ist älter, als der Server verlangt.',
    outdatedText: 'Sie kann Angaben falsch zeigen. Laden Sie die Seite neu.',
    reload: 'Neu laden',
    unreadable: (count: number) =>
      `${counted(count, 'Angabe war', 'Angaben waren')} nicht lesbar und zählt als unbekannt.`,
    skew: (skew: string) =>
      `Die Uhr dieses Geräts weicht um ${skew} ab. Das Alter der Daten ist davon nicht betroffen.`,
  },
  failure: {
    ...deShared.failure,
    title: 'Die Lage kann gerade nicht geladen werden.',
  },
  wall: { ...deWall, ...deWallLife },
  walls: deWalls,
  kinds: { BKK: 'BKK', IKK: 'IKK', EK: 'EK', other: 'Weitere' } satisfies Record<InsurerKind, string>,
};

/** What every catalogue must hold. */
export type Words = typeof de;

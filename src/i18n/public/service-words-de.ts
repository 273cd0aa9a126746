import type { FallbackKind, ReaderGroup } from '#domain/catalog.ts';
import type { LinkId } from '#domain/delivery-chain.ts';
import type { Reach } from '#domain/reach.ts';
import { countedIn } from '../counted-in.ts';

const counted = countedIn('de-DE');
const insurers = (count: number) => counted(count, 'Kasse', 'Kassen');

export const deServiceWords = {
  description: (service: string) => `${service}: wo der Dienst gerade funktioniert, wo nicht, und was Sie tun können.`,
  timeline: 'Verlauf in der Zeitleiste',
  service: 'Dienst',
  verdict: {
    heading: 'Stand bei allen Kassen',
    all: (all: number) => `Funktioniert bei allen ${insurers(all)}.`,
    some: (working: number, all: number) => `Funktioniert bei ${working} von ${insurers(all)}.`,
    none: 'Funktioniert zurzeit bei keiner Kasse.',
    noneWhole: 'Funktioniert zurzeit bei keiner Kasse ohne Einschränkung.',
    noneKnown: 'Wir wissen zurzeit von keiner Kasse, bei der es ohne Einschränkung funktioniert.',
    fallback: (count: number) => `Davon ${count} im Notbetrieb: Das geht, dauert aber länger.`,
    unreachable: (count: number) => `Nicht erreichbar bei ${insurers(count)}.`,
    limited: (count: number) => `Eingeschränkt bei ${insurers(count)}.`,
    missing: (count: number) => `Von ${insurers(count)} fehlen gerade Daten.`,
    unknown: 'Das wissen wir gerade nicht.',
    unknownText: 'Wir haben keine aktuellen Daten zu diesem Dienst.',
    last: (time: string, working: number, all: number) =>
      `Zuletzt bekannt, Stand ${time}: Der Dienst funktionierte bei ${working} von ${insurers(all)}.`,
    unused: 'Zurzeit nutzt keine Kasse diesen Dienst.',
  },
  where: {
    heading: 'Wo der Dienst geht und wo nicht',
    search: 'Kasse suchen',
    clear: 'Suche löschen',
    found: (shown: number, all: number) => `${shown} von ${insurers(all)}`,
    none: 'Keine Kasse mit diesem Namen.',
    reach: {
      unreachable: 'Nicht erreichbar',
      limited: 'Eingeschränkt',
      fallback: 'Im Notbetrieb',
      unknown: 'Stand unbekannt',
      working: 'Funktioniert',
    } satisfies Record<Reach, string>,
    notUsed: 'Nutzen den Dienst nicht',
    group: (name: string, count: number) => `${name} (${count})`,
  },
  chain: {
    heading: 'Der Weg der Krankmeldung',
    text: 'Angekommen heißt noch nicht abrufbar: Eine Krankmeldung geht von der Praxis über einen sicheren Dienst zur Kasse. Dort ruft der Arbeitgeber sie ab.',
    choose: 'Weg zeigen für',
    all: 'Alle Kassen',
    practice: 'Praxis',
    insurer: 'Kasse',
    employer: 'Arbeitgeber',
    leg: {
      toCarrier: 'Senden',
      toInsurer: 'Annehmen',
      toEmployer: 'Abrufen',
    } satisfies Record<LinkId, string>,
    route: (from: string, to: string) => `${from} bis ${to}`,
    state: {
      unreachable: 'Unterbrochen',
      unknown: 'Stand unbekannt',
      limited: 'Eingeschränkt',
      fallback: 'Geht im Notbetrieb',
      working: 'Geht',
    } satisfies Record<Reach, string>,
    count: {
      unreachable: (count: number) => `Bei ${insurers(count)} unterbrochen`,
      unknown: (count: number) => `Bei ${insurers(count)} unbekannt`,
      limited: (count: number) => `Bei ${insurers(count)} eingeschränkt`,
      fallback: (count: number) => `Bei ${insurers(count)} im Notbetrieb`,
      working: (count: number) => `Geht bei ${insurers(count)}`,
    } satisfies Record<Reach, (count: number) => string>,
    allWork: (count: number) => `Geht bei allen ${insurers(count)}`,
    notUsed: 'Wird nicht genutzt',
    breaksHere: 'Hier unterbrochen',
    standsOn: (services: string) => `Dafür nötig: ${services}`,
    broken: (count: number, all: number) =>
      `Bei ${count} von ${insurers(all)} kommt eine Krankmeldung zurzeit nicht bis zum Arbeitgeber.`,
    brokenHere: (from: string, to: string) => `Der Weg ist zwischen ${from} und ${to} unterbrochen.`,
    wholeAll: 'Bei keiner Kasse ist der Weg unterbrochen.',
    whole: 'Der Weg ist nicht unterbrochen.',
    unknown: 'Ob der Weg frei ist, wissen wir gerade nicht.',
  },
  guides: {
    heading: 'Was Sie tun, wenn der Dienst nicht geht',
    readers: { insured: 'Versicherte', practice: 'Praxen', employer: 'Arbeitgeber' } satisfies Record<
      ReaderGroup,
      string
    >,
    kinds: {
      paper: 'auf Papier',
      manualEntry: 'von Hand',
      postFax: 'mit Post oder Fax',
      hotline: 'am Telefon',
      inPerson: 'vor Ort',
      altMailbox: 'über ein anderes Postfach',
      emergencyEnvironment: 'über die Notbetriebsumgebung',
      batchDelayed: 'später elektronisch',
      degradedCheck: 'mit einfacher Prüfung',
      none: 'ohne Ersatz',
    } satisfies Record<FallbackKind, string>,
    independent: 'Das geht auch, wenn beim Dienstleister nichts geht.',
    dependent: 'Das geht nur, wenn die Kasse oder der Dienstleister wieder antwortet.',
    none: 'Für diesen Dienst ist kein Ersatzweg hinterlegt.',
    own: 'Ihre Kasse kann einen anderen Weg nennen. Er steht auf der Seite Ihrer Kasse.',
  },
  messages: {
    heading: 'Meldungen zu diesem Dienst',
    none: 'Keine offene Störung zu diesem Dienst.',
    noneLast: 'In den zuletzt bekannten Meldungen gab es keine offene Störung zu diesem Dienst.',
    all: 'Alle Störungen',
  },
  planned: {
    heading: 'Geplante Arbeiten',
    none: 'Keine Arbeiten angekündigt.',
    noneLast: 'In den zuletzt bekannten Ankündigungen standen keine Arbeiten.',
    all: 'Alle geplanten Arbeiten',
  },
  facts: {
    heading: 'Über diesen Dienst',
    functions: 'Dazu gehört',
    dependsOn: 'Braucht',
    neededBy: 'Wird gebraucht von',
    rank: 'Platz beim Wiederanlauf',
    rankOf: (rank: number, all: number) => `${rank} von ${all}`,
  },
};

export type ServiceWords = typeof deServiceWords;

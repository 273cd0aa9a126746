import type { VerdictLevel } from '#domain/insurer-verdict.ts';
import { countedIn } from '../counted-in.ts';

const number = new Intl.NumberFormat('de-DE');
const counted = countedIn('de-DE');
const services = (count: number, used: number) => `${number.format(count)} von ${counted(used, 'Dienst', 'Diensten')}`;

/** The answer on the page of one insurer. */
export const deInsurerWords = {
  title: (name: string, verdict: string | null) => (verdict === null ? name : `${name}: ${verdict}`),
  description: (name: string) => `${name}: welche Dienste gerade funktionieren und was Sie tun können.`,
  question: 'Ist meine Krankenkasse betroffen?',
  /** names, and how many more there are */
  list: (names: string, more: number) => `${names}${more === 0 ? '' : ` und ${number.format(more)} weitere`}`,
  verdict: {
    titles: [
      'Nein.',
      'Nein. Einiges läuft im Notbetrieb.',
      'Ja, teilweise.',
      'Ja.',
      'Das wissen wir gerade nicht.',
    ] satisfies Record<VerdictLevel, string>,
    /** `example` = what cannot be reached; Leichte Sprache names it at once */
    lead: (level: VerdictLevel, usable: number, used: number, _example?: string): string => {
      if (level === 4) return used === 0 ? '' : `Zu ${services(used - usable, used)} haben wir keine aktuellen Daten.`;
      if (usable === used)
        return used === 1 ? 'Der Dienst funktioniert.' : `Alle ${counted(used, 'Dienst', 'Dienste')} funktionieren.`;
      return usable === 0
        ? 'Zurzeit funktioniert kein Dienst.'
        : `${services(usable, used)} funktionier${usable === 1 ? 't' : 'en'}.`;
    },
    places: {
      unreachable: (list: string) => `Nicht erreichbar: ${list}.`,
      limited: (list: string) => `Eingeschränkt: ${list}.`,
      unknown: (list: string) => `Stand unbekannt: ${list}.`,
      fallback: (list: string) => `Im Notbetrieb: ${list}. Das geht, dauert aber länger.`,
    },
    noData: 'Fragen Sie bitte Ihre Kasse, oder schauen Sie später noch einmal.',
    last: (at: string, title: string) => `Zuletzt bekannt, Stand ${at}: „${title}“`,
    lastLead: (usable: number, used: number) => `${services(usable, used)} funktionierte${usable === 1 ? '' : 'n'}.`,
    lastPlaces: {
      unreachable: (list: string) => `Nicht erreichbar waren: ${list}.`,
      limited: (list: string) => `Eingeschränkt waren: ${list}.`,
      unknown: (list: string) => `Unbekannt war der Stand von: ${list}.`,
      fallback: (list: string) => `Im Notbetrieb waren: ${list}.`,
    },
  },
  told: (name: string, verdict: string) => `${name}: ${verdict}`,
};

export type InsurerWords = typeof deInsurerWords;

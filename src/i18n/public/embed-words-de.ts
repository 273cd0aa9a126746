import type { VerdictLevel } from '#domain/insurer-verdict.ts';
import { countedIn } from '../counted-in.ts';

const counted = countedIn('de-DE');
const services = (count: number) => counted(count, 'Dienst', 'Dienste');

/** The widget in other people's pages, and the page that gives it away. */
export const deEmbedWords = {
  title: 'Auf der eigenen Seite einbinden',
  description: 'Zeigen Sie den Stand einer Krankenkasse auf Ihrer eigenen Seite: als Kasten oder als kleines Bild.',
  heading: 'Den Stand auf der eigenen Seite zeigen',
  intro: 'Wählen Sie eine Kasse, kopieren Sie die Zeilen und fügen Sie sie in Ihre Seite ein.',
  choose: 'Krankenkasse',
  variant: 'Form',
  variants: { frame: 'Kasten, aktualisiert sich selbst', badge: 'Bild, wird beim Laden Ihrer Seite geholt' },
  look: 'Aussehen',
  looks: { auto: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
  snippet: 'Zum Kopieren',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyByHand: 'Die Zeilen sind markiert: mit Strg+C kopieren.',
  preview: 'So sieht es aus',
  frameTitle: (name: string) => `Stand der Krankenkasse ${name}`,
  badgeAlt: (name: string) => `Stand der Krankenkasse ${name}, zum Nachlesen dem Link folgen`,
  does: {
    heading: 'Was Kasten und Bild tun',
    items: [
      'Sie zeigen den Stand einer Kasse mit Form, Wort und Uhrzeit.',
      'Der Kasten fragt alle 15 Sekunden nach und sagt es, wenn seine Daten veraltet sind.',
      'Das Bild ist beim Laden höchstens 20 Sekunden alt. Danach altert es: Darum steht die Uhrzeit darin.',
      'Beide führen mit einem Klick zur Seite der Kasse.',
    ],
  },
  doesNot: {
    heading: 'Was sie nicht tun',
    items: [
      'Sie setzen keine Cookies und speichern nichts auf dem Gerät.',
      'Sie laden nichts von Dritten und zählen keine Besuche.',
      'Sie erfahren nicht, wer Ihre Seite besucht. Wie bei jeder Seite sieht unser Server die Adresse des Geräts.',
      'Sie ersetzen keine Auskunft der Kasse.',
    ],
  },
  widget: {
    title: (name: string) => `Stand: ${name}`,
    levels: {
      0: 'Nicht betroffen.',
      1: 'Nicht betroffen. Einiges läuft im Notbetrieb.',
      2: 'Teilweise betroffen.',
      3: 'Betroffen.',
      4: 'Das wissen wir gerade nicht.',
    } satisfies Record<VerdictLevel, string>,
    allWork: (count: number) => (count === 1 ? 'Der Dienst funktioniert.' : `Alle ${services(count)} funktionieren.`),
    unreachable: (count: number) => `${services(count)} nicht erreichbar`,
    limited: (count: number) => `${services(count)} eingeschränkt`,
    unknown: (count: number) => `von ${counted(count, 'Dienst', 'Diensten')} kein Stand bekannt`,
    fallback: (count: number) => `${services(count)} im Notbetrieb`,
    last: (level: string) => `Zuletzt bekannt: ${level}`,
    stand: (time: string) => `Stand: ${time}.`,
    lastStand: (time: string) => `Letzter Stand: ${time}.`,
    noStand: 'Noch keine Daten.',
    simulation: 'Simulation',
    more: 'Was jetzt zu tun ist',
    newTab: '(neuer Tab)',
    unknownInsurer: 'Diese Krankenkasse kennen wir nicht.',
    toAll: 'Alle Kassen ansehen',
  },
};

export type EmbedWords = typeof deEmbedWords;

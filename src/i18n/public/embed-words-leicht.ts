import { countedIn } from '../counted-in.ts';
import type { EmbedWords } from './embed-words-de.ts';

const counted = countedIn('de-DE');
const things = (count: number) => counted(count, 'Sache', 'Sachen');

export const leichtEmbedWords: EmbedWords = {
  title: 'Auf Ihrer eigenen Internet-Seite zeigen',
  description: 'Haben Sie eine eigene Internet-Seite? Dann können Sie dort zeigen: Wie geht es der Kranken-Kasse?',
  heading: 'Auf Ihrer eigenen Internet-Seite zeigen',
  intro: 'Wählen Sie eine Kranken-Kasse. Kopieren Sie den Text. Setzen Sie den Text in Ihre Seite.',
  choose: 'Kranken-Kasse',
  variant: 'Was möchten Sie zeigen?',
  variants: { frame: 'Einen Kasten. Er wird von selbst neu.', badge: 'Ein Bild. Es wird nicht von selbst neu.' },
  look: 'Aussehen',
  looks: { auto: 'wie Ihr Gerät', light: 'hell', dark: 'dunkel' },
  snippet: 'Diesen Text kopieren Sie',
  copy: 'Kopieren',
  copied: 'Der Text ist kopiert.',
  copyByHand: 'Der Text ist markiert. Drücken Sie Strg und C.',
  preview: 'So sieht es aus',
  frameTitle: (name) => `Stand von ${name}`,
  badgeAlt: (name) => `Stand von ${name}. Mehr steht hinter dem Link.`,
  does: {
    heading: 'Das machen Kasten und Bild',
    items: [
      'Sie zeigen: So geht es der Kranken-Kasse.',
      'Sie zeigen auch die Uhr-Zeit.',
      'Der Kasten fragt immer wieder nach. Sind die Daten alt? Dann steht das da.',
      'Das Bild bleibt, wie es ist. Darum achten Sie auf die Uhr-Zeit.',
      'Sie können darauf klicken. Dann kommt die Seite von der Kranken-Kasse.',
    ],
  },
  doesNot: {
    heading: 'Das machen sie nicht',
    items: [
      'Sie speichern nichts auf dem Gerät.',
      'Sie zählen nicht: Wer besucht die Seite?',
      'Sie ersetzen nicht den Anruf bei Ihrer Kranken-Kasse.',
    ],
  },
  widget: {
    title: (name) => `Stand: ${name}`,
    levels: {
      0: 'Die Kranken-Kasse arbeitet normal.',
      1: 'Die Kranken-Kasse arbeitet. Einige Sachen laufen im Not-Betrieb.',
      2: 'Ein Teil geht gerade nicht.',
      3: 'Fast alles geht gerade nicht.',
      4: 'Das wissen wir gerade nicht.',
    },
    allWork: () => 'Alles geht.',
    unreachable: (count) => `${things(count)}: geht gerade nicht`,
    limited: (count) => `${things(count)}: geht nur zum Teil`,
    unknown: (count) => `${things(count)}: wissen wir gerade nicht`,
    fallback: (count) => `${things(count)}: läuft im Not-Betrieb`,
    last: (level) => `Das war zuletzt so: ${level}`,
    stand: (time) => `Das war so: ${time}.`,
    lastStand: (time) => `Das war zuletzt so: ${time}.`,
    noStand: 'Wir haben noch keine Daten.',
    simulation: 'Nur ein Beispiel',
    more: 'Das können Sie jetzt tun',
    newTab: '(neues Fenster)',
    unknownInsurer: 'Diese Kranken-Kasse kennen wir nicht.',
    toAll: 'Alle Kranken-Kassen ansehen',
  },
};

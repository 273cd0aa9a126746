import type { SubscribeWords } from './subscribe-words-de.ts';

export const leichtSubscribeWords: SubscribeWords = {
  title: 'Neue Nachrichten bekommen',
  description: 'So bekommen Sie neue Nachrichten von selbst. Sie müssen sich nicht anmelden.',
  heading: 'Neue Nachrichten bekommen',
  intro: 'Sie müssen sich nicht anmelden. Ihr Programm fragt selbst: Gibt es etwas Neues?',
  insurer: 'Kranken-Kasse',
  allInsurers: 'Alle Kranken-Kassen',
  service: 'Worum geht es?',
  allServices: 'Um alles',
  copy: 'Kopieren',
  copied: 'Die Adresse ist kopiert.',
  copyByHand: 'Die Adresse ist markiert. Drücken Sie Strg und C.',
  feed: {
    heading: 'Nachrichten in Ihrem Lese-Programm',
    text: 'Es gibt Programme für Nachrichten. Die Nachrichten sind nicht in Leichter Sprache.',
    address: 'Adresse für das Lese-Programm',
    open: 'Nachrichten ansehen',
    steps: [
      'Kopieren Sie die Adresse.',
      'Öffnen Sie Ihr Lese-Programm.',
      'Setzen Sie die Adresse dort ein.',
      'Brauchen Sie Hilfe? Fragen Sie jemanden.',
    ],
  },
  calendar: {
    heading: 'Termine in Ihrem Kalender',
    text: 'Manchmal ist geplant: Etwas geht kurz nicht. Das steht dann in Ihrem Kalender. Die Termine sind nicht in Leichter Sprache.',
    address: 'Adresse für den Kalender',
    subscribe: 'In meinen Kalender holen',
    download: 'Nur einmal holen. Die Termine werden dann nicht neu.',
    steps: [
      'Haben Sie ein Handy? Dann klicken Sie auf: In meinen Kalender holen.',
      'Oder kopieren Sie die Adresse. Setzen Sie die Adresse in Ihren Kalender ein.',
    ],
  },
  badge: {
    heading: 'Auf Ihrer eigenen Internet-Seite zeigen',
    text: 'Haben Sie eine eigene Internet-Seite? Dann können Sie dort zeigen: Geht alles?',
    link: 'So geht das',
  },
  limits: {
    heading: 'Das ist wichtig',
    items: [
      'Nachrichten und Termine kommen manchmal später.',
      'Möchten Sie wissen, was jetzt geht? Dann schauen Sie auf diese Seite.',
      'Wir wissen nicht, wer unsere Nachrichten liest.',
    ],
  },
};

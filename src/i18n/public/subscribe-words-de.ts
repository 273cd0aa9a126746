/** How to be told without looking: feed, calendar, badge. */
export const deSubscribeWords = {
  title: 'Auf dem Laufenden bleiben',
  description:
    'Meldungen als Feed, geplante Arbeiten als Kalender, der Stand als Bild: ohne Anmeldung und ohne E-Mail-Adresse.',
  heading: 'Auf dem Laufenden bleiben',
  intro: 'Ohne Anmeldung und ohne E-Mail-Adresse: Sie abonnieren eine Adresse, und Ihr Programm fragt von selbst nach.',
  insurer: 'Krankenkasse',
  allInsurers: 'Alle Kassen',
  service: 'Dienst',
  allServices: 'Alle Dienste',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyByHand: 'Die Adresse ist markiert: mit Strg+C kopieren.',
  feed: {
    heading: 'Meldungen als Feed (Atom)',
    text: 'Jede Meldung zu einer Störung, jede geplante Arbeit und alles, was nachzuholen ist.',
    address: 'Adresse des Feeds',
    open: 'Feed ansehen',
    steps: [
      'Kopieren Sie die Adresse.',
      'Öffnen Sie Ihren Feedreader, zum Beispiel in Ihrem Mailprogramm.',
      'Wählen Sie dort „Feed hinzufügen“ und fügen Sie die Adresse ein.',
    ],
  },
  calendar: {
    heading: 'Geplante Arbeiten als Kalender (ICS)',
    text: 'Wartungen, Rückschaltungen und erneute Abschaltungen, mit der längsten Unterbrechung. Abgesagtes bleibt als abgesagt stehen.',
    address: 'Adresse des Kalenders',
    subscribe: 'In Ihrem Kalender abonnieren',
    download: 'Einmal herunterladen (wird nicht aktualisiert)',
    steps: [
      'Am Telefon genügt meist „In Ihrem Kalender abonnieren“.',
      'Sonst: Kopieren Sie die Adresse und wählen Sie im Kalender „Abonnement hinzufügen“ oder „Aus dem Internet“.',
      'Ihr Kalender fragt danach von selbst nach, je nach Programm stündlich bis täglich.',
    ],
  },
  badge: {
    heading: 'Der Stand auf der eigenen Seite',
    text: 'Für Praxen, Arbeitgeber und Kassen: ein Kasten, der sich selbst aktualisiert, oder ein kleines Bild.',
    link: 'Zeilen zum Einbinden',
  },
  limits: {
    heading: 'Was Sie wissen sollten',
    items: [
      'Feed und Kalender sagen, was Menschen gemeldet haben. Den Stand dieser Minute sagt nur die Seite selbst.',
      'Wie oft Ihr Programm nachfragt, bestimmt das Programm.',
      'Wir erfahren nicht, wer abonniert hat. Darum können wir auch niemanden anschreiben.',
    ],
  },
};

export type SubscribeWords = typeof deSubscribeWords;

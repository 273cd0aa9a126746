/** What is counted and how, where it comes from, and how machines read it. */
export const deDataWords = {
  title: 'Über die Daten',
  description:
    'Woher die Daten kommen, was gezählt wird, wie Verfügbarkeit gerechnet wird und wie Programme sie lesen.',
  heading: 'Über die Daten',
  source: {
    heading: 'Woher die Daten kommen',
    simulated: [
      'Was Sie sehen, ist eine Simulation: das Frühjahr 2023, nachgestellt an erfundenen Kassen.',
      'Dokumentierte Ereignisse tragen ihre Quelle. Alles andere ist als nachgestellt gekennzeichnet.',
      'Die Uhr der Simulation kann schneller laufen als die wirkliche. Das Alter der Daten ist immer wirkliche Zeit.',
    ],
    measured: (provider: string) => [`Die Zustände meldet ${provider} über eine offene Schnittstelle.`],
    provenance: 'Jede Angabe hat eine Herkunft:',
    kinds: [
      { name: 'dokumentiert', text: 'mit öffentlicher Quelle belegt' },
      { name: 'gemeldet', text: 'von Menschen gesagt, mit Namen und Zeit' },
      { name: 'gemessen', text: 'von einer Probe festgestellt' },
      { name: 'nachgestellt', text: 'von der Simulation ergänzt' },
    ],
  },
  counts: {
    heading: 'Was „betroffen“ heißt',
    items: [
      {
        name: 'Dienst',
        text: 'Betroffen ist ein Dienst, wenn er nicht verfügbar im Normalbetrieb ist. Auch unbekannt zählt als betroffen.',
      },
      { name: 'Kasse', text: 'Betroffen ist eine Kasse, wenn mindestens ein Dienst betroffen ist, den sie nutzt.' },
      {
        name: 'Versicherte',
        text: 'Wir zählen alle Versicherten einer betroffenen Kasse. Das heißt nicht, dass jeder von ihnen etwas merkt.',
      },
      {
        name: 'Antwort für alle',
        text: '„Nein“ sagen wir nur, wenn jede Kasse belegt normal arbeitet. Melden weniger als die Hälfte, sagen wir: Das wissen wir nicht.',
      },
    ],
  },
  levels: {
    heading: 'Die fünf Antworten für eine Kasse',
    items: [
      { name: 'Nein.', text: 'Alle Dienste sind verfügbar.' },
      { name: 'Nein, einiges im Notbetrieb.', text: 'Alles geht, mindestens ein Dienst über einen Ersatzweg.' },
      {
        name: 'Ja, teilweise.',
        text: 'Etwas ist eingeschränkt, nicht erreichbar oder unbekannt, aber weniger als die Hälfte nicht erreichbar.',
      },
      { name: 'Ja.', text: 'Die Hälfte der Dienste oder mehr ist nicht erreichbar.' },
      { name: 'Das wissen wir gerade nicht.', text: 'Von der Hälfte oder mehr fehlt ein frischer Beleg.' },
    ],
  },
  availability: {
    heading: 'Wie Verfügbarkeit gerechnet wird',
    intro: 'Es sind immer zwei Zahlen, über die bekannte Zeit. Daneben steht, welcher Anteil unbekannt ist.',
    formulas: [
      { name: 'Streng', text: '(verfügbar + eingeschränkt, beides im Normalbetrieb) ÷ bekannte Zeit' },
      { name: 'Nutzbar', text: '(streng + Notbetrieb, soweit er verfügbar oder eingeschränkt ist) ÷ bekannte Zeit' },
      { name: 'Unbekannt', text: 'unbekannte Zeit ÷ gesamte Zeit' },
    ],
    notes: [
      'Unbekannte Zeit zählt weder als verfügbar noch als Ausfall. Ohne bekannte Zeit gibt es keine Zahl.',
      'Wir runden ab: 100\u00a0% steht nur da, wenn nichts verloren ging.',
      'Angekündigte Wartung zählt mit, außer es steht ausdrücklich anders da.',
    ],
    example:
      'Ein Beispiel: Die Krankmeldung (eAU) fiel vom 24.\u00a0April 2023, 22:00\u00a0Uhr, bis zum 27.\u00a0April, 04:00\u00a0Uhr, aus: 54 Stunden. Das sind 92,5\u00a0% im April rund um die Uhr. In der Hauptzeit (Montag bis Freitag, 6 bis 22 Uhr, ohne bundesweite Feiertage) sind es 88,8\u00a0% von 288 Stunden. Beide Zahlen stimmen.',
  },
  machines: {
    heading: 'Für Programme',
    api: 'Beschreibung der Schnittstelle',
    openApi: 'openapi.yaml',
    feed: 'Meldungen (Atom)',
    calendar: 'Geplante Arbeiten (ICS)',
    report: 'Lagebericht ohne JavaScript',
    subscribe: 'Auf dem Laufenden bleiben',
  },
  licence: {
    heading: 'Lizenz und Speicherung',
    items: [
      'Die Software steht unter der EUPL-1.2. Die simulierten Daten sind erfunden und dürfen frei verwendet werden.',
      'Diese Seiten setzen keine Cookies, laden nichts von Dritten und zählen keine Besuche.',
      'Auf Ihrem Gerät bleiben nur der letzte gute Stand und diese Seite selbst liegen, zum Lesen ohne Verbindung. Eingebundene Kästen speichern auch das nicht.',
    ],
  },
};

export type DataWords = typeof deDataWords;

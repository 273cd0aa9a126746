/** The statement that BITV 2.0 and § 12b BGG ask for, in the order of the European model. */
export const deAccessibilityWords = {
  title: 'Barrierefreiheit',
  description: 'Erklärung zur Barrierefreiheit: was erfüllt ist, was fehlt, wie Sie uns eine Barriere melden.',
  heading: 'Erklärung zur Barrierefreiheit',
  sample: 'Muster: Wer diese Software betreibt, prüft die Angaben und setzt die eigenen Kontakte ein.',
  scope: {
    heading: 'Wofür sie gilt',
    text: 'Für die öffentlichen Seiten von Kassenstatus und für die Ansichten für Fachleute (Übersicht und Anzeige für die Wand). Grundlage sind die §§ 12a und 12b des Behindertengleichstellungsgesetzes (BGG) und die BITV 2.0.',
  },
  status: {
    heading: 'Wie weit die Anforderungen erfüllt sind',
    text: 'Teilweise. Die Seiten sind nach EN 301 549 (WCAG 2.1, Stufe AA) und darüber hinaus nach WCAG 2.2, Stufe AA, gebaut. Die folgenden Punkte fehlen.',
  },
  gaps: {
    heading: 'Was noch nicht barrierefrei ist',
    items: [
      {
        name: 'Gebärdensprache',
        text: 'Es gibt keine Videos in Deutscher Gebärdensprache. § 4 BITV 2.0 verlangt sie für die wesentlichen Inhalte.',
      },
      {
        name: 'Leichte Sprache',
        text: 'Die Texte in Leichter Sprache sind nach den Regeln geschrieben, aber nicht von Menschen aus der Zielgruppe geprüft. Die Ansichten für Fachleute gibt es nicht in Leichter Sprache.',
      },
      {
        name: 'Meldungen anderer',
        text: 'Meldungen zu Störungen schreibt der Dienstleister. Fehlt eine Sprache, steht der deutsche Text da und ist so gekennzeichnet.',
      },
      {
        name: 'Feeds, Kalender und Schnittstelle',
        text: 'Feeds und Kalender gibt es auf Deutsch und Englisch, nicht in Leichter Sprache. Die Schnittstelle ist nur auf Englisch beschrieben.',
      },
      {
        name: 'Anzeige für die Wand',
        text: 'Sie ist für einen festen Bildschirm gemacht und passt sich kleinen Bildschirmen nicht an. Dieselben Angaben stehen in der Übersicht.',
      },
      {
        name: 'Hilfsmittel',
        text: 'Mit Screenreadern und von Menschen mit Behinderungen ist noch nicht getestet worden.',
      },
    ],
    instead:
      'Ersatz: Der Lagebericht ohne JavaScript hat das Wichtigste in einfacher Form, auch in Leichter Sprache. Oder rufen Sie Ihre Kasse an.',
    report: 'Lagebericht öffnen',
  },
  made: {
    heading: 'Wie diese Erklärung entstanden ist',
    text: 'Durch Selbstbewertung: automatische Prüfung der Ansichten mit axe in heller und dunkler Ansicht, Bedienung mit der Tastatur, schmale Bildschirme ab 320 Pixel und gerechnete Kontraste. Solche Prüfungen finden nur einen Teil der Barrieren.',
    date: (date: string) => `Stand der Erklärung: ${date}.`,
  },
  feedback: {
    heading: 'Barriere melden',
    text: 'Sie haben eine Barriere gefunden oder brauchen eine Angabe in anderer Form? Schreiben Sie uns: Was wollten Sie tun, auf welcher Seite, mit welchem Gerät? Wir antworten innerhalb von vier Wochen.',
    mail: 'E-Mail',
    phone: 'Telefon',
    sample: '(Muster, kein echter Kontakt)',
  },
  enforcement: {
    heading: 'Schlichtungsstelle',
    text: 'Dieses Muster hat keinen Betreiber, darum ist für diese Seiten keine Stelle zuständig. Betreibt eine öffentliche Stelle des Bundes die Seiten, zum Beispiel eine bundesweit tätige Krankenkasse, dann gilt: Wer auf eine Meldung keine zufriedenstellende Antwort bekommt, kann sich an die Schlichtungsstelle nach § 16 BGG wenden. Sie ist beim Beauftragten der Bundesregierung für die Belange von Menschen mit Behinderungen eingerichtet. Das Verfahren kostet nichts, und man braucht keinen Rechtsbeistand.',
    link: 'Schlichtungsstelle nach dem Behindertengleichstellungsgesetz',
    lands: 'Untersteht der Betreiber der Aufsicht eines Landes, gelten die Regeln und Stellen dieses Landes.',
  },
};

export type AccessibilityWords = typeof deAccessibilityWords;

import type { LegendWords } from './legend-words-de.ts';

export const leichtLegendWords: LegendWords = {
  title: 'Das bedeuten die Zeichen',
  description: 'Hier lesen Sie: Was bedeuten die Farben? Und was bedeuten die Zeichen?',
  heading: 'Das bedeuten die Zeichen',
  intro: 'Jedes Zeichen sagt Ihnen 2 Dinge. Erstens: Geht es? Zweitens: Wie läuft es?',
  fill: 'Eine volle Farbe heißt: Das war nicht geplant. Ein Rahmen heißt: Das ist Absicht. Lila heißt: Not-Betrieb. Neben jedem Zeichen steht ein Wort.',
  availability: {
    operational: { title: 'Es geht', text: 'Alles ist in Ordnung.' },
    degraded: { title: 'Es geht nur zum Teil', text: 'Eine Ecke ist ab. Es ist langsam, oder ein Teil fehlt.' },
    outage: { title: 'Es geht nicht', text: 'Das ist ein rotes Quadrat.' },
    unknown: {
      title: 'Wir wissen es nicht',
      text: 'Der Rand hat Striche. Wir wissen nicht: Geht es oder geht es nicht?',
    },
  },
  modes: {
    heading: 'So läuft es',
    normal: 'Normaler Betrieb: Dafür gibt es kein Zeichen.',
    fallback: 'Ein Bogen: Das ist der Not-Betrieb. Es geht auf einem anderen Weg.',
    isolated: 'Ein offener Schalter: Es ist abgeschaltet. Das ist zur Sicherheit.',
    forensics: 'Eine Lupe: Fach-Leute prüfen es.',
    switchback: 'Zwei Pfeile nach oben: Es kommt zurück.',
    maintenance: 'Ein Werkzeug: Fach-Leute arbeiten daran.',
  },
  codes: 'Die Buchstaben sind für Fach-Leute. Sie brauchen sie nicht.',
  notUsed: 'Ein Strich: Diese Kranken-Kasse hat das nicht.',
  ladder: {
    heading: 'So neu müssen die Daten sein',
    intro: 'Ein Haken heißt: Wir haben das gerade geprüft.',
    live: (upTo) => `Bis ${upTo}: Die Daten sind neu.`,
    delayed: (upTo) => `Bis ${upTo}: Die Daten kommen etwas spät.`,
    stale: (upTo) => `Bis ${upTo}: Die Daten sind alt. Dann zeigen wir nur: So war es zuletzt.`,
    unknown: 'Noch älter: Dann zeigen wir nichts mehr.',
    wider: 'Gerade fragen alle Geräte nicht so oft nach. Darum sind diese Zeiten länger.',
  },
  rule: {
    heading: 'Das versprechen wir',
    items: [
      'Wir zeigen nur einen Haken, wenn wir es sicher wissen.',
      'Wissen wir es nicht? Dann sagen wir das auch.',
      'Alte Daten nennen wir alt.',
      'Sind die Daten nur ein Beispiel? Dann steht das auf jeder Seite.',
    ],
  },
};

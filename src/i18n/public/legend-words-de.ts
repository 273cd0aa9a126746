import type { Availability, Mode } from '#domain/pair.ts';

/** What the signs mean, and when nothing is claimed. */
export const deLegendWords = {
  title: 'Legende',
  description: 'Was Farben, Umrisse und Zeichen bedeuten und wann wir keinen Stand behaupten.',
  heading: 'Was die Zeichen bedeuten',
  intro:
    'Jede Kachel beantwortet zwei Fragen. Farbe und Umriss: Kann ich es nutzen? Das Zeichen: Wie wird es betrieben?',
  fill: 'Gefüllt heißt ungeplant. Gerahmt heißt mit Absicht. Violett heißt immer Notbetrieb. Jedes Zeichen steht neben seinem Wort.',
  availability: {
    operational: { title: 'Nutzbar', text: 'Der Dienst tut, was er soll.' },
    degraded: { title: 'Eingeschränkt', text: 'Abgeschnittene Ecke: Der Dienst ist langsam oder ein Teil fehlt.' },
    outage: { title: 'Nicht nutzbar', text: 'Quadrat mit scharfen Ecken: Der Dienst ist nicht erreichbar.' },
    unknown: {
      title: 'Unbekannt',
      text: 'Gestrichelt und schraffiert: Wir haben keinen Beleg, weder dafür noch dagegen.',
    },
  } satisfies Record<Availability, Readonly<{ title: string; text: string }>>,
  modes: {
    heading: 'Wie ein Dienst betrieben wird',
    normal: 'Normalbetrieb: kein eigenes Zeichen.',
    fallback: 'Notbetrieb (N), ein Schritt über eine Lücke: Es läuft über einen Ersatzweg.',
    isolated: 'Kontrolliert getrennt (T), ein offener Schalter: vorsorglich vom Netz genommen.',
    forensics: 'Forensische Prüfung (F), eine Lupe: Fachleute suchen nach Spuren.',
    switchback: 'Rückschaltung (R), zwei Pfeile nach oben: zurück in den Normalbetrieb, mit kurzen Unterbrechungen.',
    maintenance: 'Wartung (W), ein Schraubenschlüssel: angekündigte Arbeiten.',
  } satisfies Record<Mode | 'heading', string>,
  codes: 'Die Buchstaben sind für Fachleute: V verfügbar, E eingeschränkt, A Ausfall, U unbekannt, danach der Betrieb.',
  notUsed: 'Strich: Diese Kasse nutzt den Dienst nicht. Er wird nirgends mitgezählt.',
  ladder: {
    heading: 'Wie frisch ein Stand sein muss',
    intro:
      'Ein Haken braucht einen frischen Beleg. Das Alter zählt ab dem Augenblick, in dem der Server den Stand festgestellt hat.',
    live: (upTo: string) => `Bis ${upTo}: aktuell.`,
    delayed: (upTo: string) => `Bis ${upTo}: verzögert. Der Stand gilt noch, und die Seite sagt, wie alt er ist.`,
    stale: (upTo: string) =>
      `Bis ${upTo}: veraltet. Alle Kacheln werden unbekannt. Der letzte Stand steht nur als vergangen da.`,
    unknown: 'Älter: Wir zeigen keinen Wert mehr.',
    wider: 'Der Server bittet zurzeit alle Geräte, seltener zu fragen. Darum sind diese Zeiten länger als sonst.',
  },
  rule: {
    heading: 'Die Regel der Anzeige',
    items: [
      'Unbekannt ist nie ein Haken. Fehlt eine Angabe, fehlt auch die Entwarnung.',
      'Schweigt die Quelle eines Dienstes, wird genau dieser Dienst unbekannt.',
      'Was nicht mehr belegt ist, steht in der Vergangenheit.',
      'Ist die Zeit simuliert, steht das auf jeder Seite.',
    ],
  },
};

export type LegendWords = typeof deLegendWords;

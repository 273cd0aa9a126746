import type { PastWords } from './past-words-de.ts';

export const leichtPastWords: PastWords = {
  title: (page) => `${page} (früher)`,
  label: 'Früher',
  lead: 'Sie sehen, wie es früher war:',
  back: 'Zurück zu jetzt',
  escape: 'Esc',
  live: 'Die Seite holt weiter neue Daten.',
  liveLost: 'Die Seite bekommt gerade keine neuen Daten.',
  dataAge: (age) => `Die neuen Daten sind ${age} alt`,
  stand: (time) => `So war es: ${time}. Das wusste man damals.`,
  loading: 'Die Seite holt die alten Daten.',
  cancel: 'Nicht mehr warten',
  asked: (text) => `In der Adresse steht t=${text}.`,
  notes: {
    notATime: 'Das ist keine Zeit. Sie sehen, wie es jetzt ist.',
    future: 'Diese Zeit kommt erst noch. Sie sehen, wie es jetzt ist.',
    beforeRecords: 'Von dieser Zeit gibt es keine Daten. Sie sehen die ältesten Daten.',
    beforeReach: 'So alte Daten zeigt diese Seite nicht. Sie sehen die ältesten Daten der Seite.',
    skippedHour: 'Diese Uhr-Zeit gab es an dem Tag nicht. Sie sehen eine Stunde später.',
    repeatedHour: 'Diese Uhr-Zeit gab es an dem Tag 2-mal. Sie sehen das erste Mal.',
  },
  notTold: {
    heading: 'Noch nicht gemeldet',
    text: 'Zu dieser Zeit war die Störung noch nicht gemeldet.',
    others: 'Störungen zu dieser Zeit',
  },
  limits: {
    lead: 'Das wissen wir nicht von früher:',
    guides: 'Die Hilfe und die Kontakte sind von heute.',
    told: 'Die Überschrift ist von heute. Manche Sätze von früher fehlen.',
    planned: 'Manche Termine von früher fehlen.',
    redo: 'Fertige Aufgaben fehlen.',
    payments: 'Wann Geld kam, wissen wir nicht.',
  },
};

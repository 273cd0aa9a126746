import type { MomentNote } from '#domain/moment.ts';

/** What every view says while it shows the past. */
export const dePastWords = {
  title: (page: string) => `${page} (Vergangenheit)`,
  label: 'Vergangenheit',
  lead: 'Sie sehen die Vergangenheit:',
  back: 'Zurück zu jetzt',
  escape: 'Esc',
  live: 'Live läuft weiter',
  liveLost: 'Live ist unterbrochen',
  dataAge: (age: string) => `Daten ${age} alt`,
  stand: (time: string) => `Stand: ${time}, so wie damals bekannt.`,
  loading: 'Der Stand von damals wird geladen.',
  cancel: 'Abbrechen',
  asked: (text: string) => `In der Adresse steht t=${text}.`,
  notes: {
    notATime: 'Das ist keine Zeitangabe. Sie sehen den Stand von jetzt.',
    future: 'Dieser Zeitpunkt liegt in der Zukunft. Sie sehen den Stand von jetzt.',
    beforeRecords: 'So weit reichen die Aufzeichnungen nicht zurück. Sie sehen den frühesten bekannten Stand.',
    beforeReach: 'So weit reicht diese Ansicht nicht zurück. Sie sehen den frühesten Stand, den sie zeigt.',
    skippedHour:
      'Diese Uhrzeit gab es an dem Tag nicht, die Uhr wurde vorgestellt. Sie sehen den Stand eine Stunde später.',
    repeatedHour: 'Diese Uhrzeit gab es an dem Tag zweimal. Sie sehen den Stand beim ersten Mal, in der Sommerzeit.',
  } satisfies Record<MomentNote, string>,
  notTold: {
    heading: 'Noch nicht gemeldet',
    text: 'Zu diesem Zeitpunkt war diese Störung noch nicht gemeldet.',
    others: 'Störungen zu diesem Zeitpunkt',
  },
  limits: {
    lead: 'Nicht für jeden Zeitpunkt aufbewahrt:',
    guides: 'Ersatzwege und Kontakte stehen hier, wie sie heute gelten.',
    told: 'Titel und Umfang einer Störung stehen hier, wie sie heute gelten. Aussagen, die später zurückgenommen wurden, fehlen.',
    planned:
      'Von einer Ankündigung, die später geändert wurde, ist nur die letzte Fassung bekannt. War sie damals noch nicht bekannt, fehlt sie hier.',
    redo: 'Nachholbedarf, der inzwischen erledigt ist, fehlt.',
    payments: 'Die Zahlläufe von damals sind nicht bekannt.',
  },
};

export type PastWords = typeof dePastWords;

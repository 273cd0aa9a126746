import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const tel = {
  id: 'tel',
  code: 'TEL',
  name: textOf('Telefon', 'Phone', 'Telefon'),
  purpose: textOf(
    'Menschen und Partner rufen ihre Kasse an.',
    'People and partners call the insurer.',
    'Sie können Ihre Kranken-Kasse anrufen.',
  ),
  family: 'contact',
  functions: [
    { id: 'tel-inbound', name: textOf('Anrufe annehmen', 'Incoming calls', 'Anrufe annehmen'), isCritical: true },
    { id: 'tel-outbound', name: textOf('Rückrufe', 'Callbacks', 'Zurück-Rufen'), isCritical: false },
  ],
  dependsOn: [],
  restorationRank: 8,
  restorationReason: textOf(
    'Erreichbarkeit ist das Erste, wonach Versicherte fragen. Hotlines stehen an einem Tag.',
    'Reachability is what insured people ask for first. Hotlines can be up within a day.',
    'Alle wollen wissen: Wen kann ich fragen? Darum geht das Telefon früh.',
  ),
  expectedIntervalSeconds: 120,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'inPerson',
      steps: [
        textOf(
          'Nutzen Sie die Ersatznummer auf der Kontaktkarte Ihrer Kasse.',
          'Use the substitute number on your insurer’s contact card.',
          'Nehmen Sie die andere Nummer. Sie steht auf dieser Seite.',
        ),
        textOf(
          'Gehen Sie in dringenden Fällen in die Geschäftsstelle.',
          'Visit an office in urgent cases.',
          'Es ist eilig? Gehen Sie zu Ihrer Kranken-Kasse.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'hotline',
      steps: [
        textOf(
          'Rufen Sie die Ersatznummer für Praxen an.',
          'Call the substitute number for practices.',
          'Rufen Sie die Nummer für Arzt-Praxen an.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'hotline',
      steps: [
        textOf(
          'Rufen Sie die Ersatznummer für Arbeitgeber an.',
          'Call the substitute number for employers.',
          'Rufen Sie die Nummer für Firmen an.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: null,
} as const satisfies Service;

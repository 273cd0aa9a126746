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
      kind: 'postFax',
      steps: [
        textOf(
          'Schreiben Sie der Kasse eine E-Mail oder einen Brief.',
          'Write an e-mail or a letter to the insurer.',
          'Schreiben Sie eine E-Mail. Oder schreiben Sie einen Brief.',
        ),
        textOf(
          'Gehen Sie in dringenden Fällen in eine Geschäftsstelle, wenn Ihre Kasse eine hat.',
          'In urgent cases visit an office, if your insurer has one.',
          'Es ist eilig? Hat Ihre Kranken-Kasse ein Büro? Dann gehen Sie hin.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'postFax',
      steps: [
        textOf(
          'Schreiben Sie der Kasse eine E-Mail oder einen Brief.',
          'Write an e-mail or a letter to the insurer.',
          'Schreiben Sie eine E-Mail. Oder schreiben Sie einen Brief.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'postFax',
      steps: [
        textOf(
          'Schreiben Sie der Kasse eine E-Mail oder einen Brief.',
          'Write an e-mail or a letter to the insurer.',
          'Schreiben Sie eine E-Mail. Oder schreiben Sie einen Brief.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: null,
} as const satisfies Service;

import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const epa = {
  id: 'epa',
  code: 'ePA',
  name: textOf('Patientenakte (ePA)', 'Health record (ePA)', 'Patienten-Akte'),
  purpose: textOf(
    'Versicherte und Praxen lesen und speichern Unterlagen in der elektronischen Patientenakte.',
    'Insured people and practices read and store documents in the electronic health record.',
    'In der Patienten-Akte stehen Ihre Arzt-Briefe. Sie können sie auf dem Handy lesen.',
  ),
  family: 'telematics',
  functions: [
    { id: 'epa-read', name: textOf('Dokumente lesen', 'Read documents', 'Lesen'), isCritical: true },
    { id: 'epa-store', name: textOf('Dokumente einstellen', 'Store documents', 'Speichern'), isCritical: true },
    { id: 'epa-consent', name: textOf('Berechtigungen ändern', 'Change permissions', 'Erlauben'), isCritical: false },
  ],
  dependsOn: [],
  restorationRank: 3,
  restorationReason: textOf(
    'Die Akte gehört zu den ersten Diensten, die der Dienstleister 2023 öffentlich nannte.',
    'The record was among the first services the provider named in public in 2023.',
    'Viele Menschen brauchen die Akte beim Arzt. Darum kommt sie früh.',
  ),
  expectedIntervalSeconds: 60,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'paper',
      steps: [
        textOf(
          'Nehmen Sie Arztbriefe und Ihren Medikationsplan auf Papier mit.',
          'Take doctor’s letters and your medication plan with you on paper.',
          'Nehmen Sie Ihre Arzt-Briefe auf Papier mit. Nehmen Sie auch Ihre Medikamenten-Liste mit.',
        ),
        textOf(
          'Warten Sie mit neuen Freigaben, bis die Akte wieder erreichbar ist.',
          'Wait with new permissions until the record is available again.',
          'Warten Sie mit neuen Erlaubnissen.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'paper',
      steps: [
        textOf(
          'Arbeiten Sie mit den Unterlagen in Ihrem Praxissystem.',
          'Work with the documents in your practice system.',
          'Arbeiten Sie mit den Unterlagen aus Ihrer Praxis.',
        ),
        textOf(
          'Geben Sie Befunde auf Papier mit.',
          'Hand out findings on paper.',
          'Geben Sie die Ergebnisse auf Papier mit.',
        ),
        textOf(
          'Stellen Sie Dokumente nachträglich ein, sobald die Akte wieder läuft.',
          'Store the documents later, as soon as the record works.',
          'Speichern Sie die Unterlagen später.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'none',
      steps: [
        textOf(
          'Tun Sie nichts: Arbeitgeber nutzen die Akte nicht.',
          'Do nothing: employers do not use it.',
          'Sie müssen nichts tun.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: {
    mainPercent: 99.9,
    sidePercent: 99,
    mainTime: 'epa',
    source: 'gematik, gemSpec_Perf V2.25.0, A_16177',
  },
} as const satisfies Service;

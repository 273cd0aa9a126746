import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const eeb = {
  id: 'eeb',
  code: 'eEB',
  name: textOf('Ersatzbescheinigung (eEB)', 'Substitute certificate (eEB)', 'Ersatz-Bescheinigung'),
  purpose: textOf(
    'Die Kasse bestätigt der Praxis die Versicherung, wenn die Karte fehlt.',
    'The insurer confirms the insurance to the practice when the card is missing.',
    'Sie haben Ihre Karte vergessen? Dann fragt die Arzt-Praxis Ihre Kranken-Kasse.',
  ),
  family: 'telematics',
  functions: [
    { id: 'eeb-request', name: textOf('Anforderung annehmen', 'Take requests', 'Fragen annehmen'), isCritical: true },
    { id: 'eeb-answer', name: textOf('Bescheinigung senden', 'Send certificates', 'Antworten'), isCritical: true },
  ],
  dependsOn: ['kim', 'vsdm'],
  restorationRank: 11,
  restorationReason: textOf(
    'Sie ist selbst ein Ersatzweg und läuft über KIM. Telefon und Fax ersetzen sie.',
    'It is itself a fallback and runs over KIM. Phone and fax replace it.',
    'Hier hilft auch ein Anruf. Darum kommt sie später.',
  ),
  expectedIntervalSeconds: 60,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'hotline',
      steps: [
        textOf(
          'Bringen Sie Ihre Gesundheitskarte zum Termin mit.',
          'Bring your health card to the appointment.',
          'Bringen Sie Ihre Karte zum Termin mit.',
        ),
        textOf(
          'Fragen Sie Ihre Kasse, wenn die Karte fehlt: Sie bestätigt die Versicherung per Fax.',
          'Ask your insurer if the card is missing: it confirms the insurance by fax.',
          'Karte weg? Fragen Sie Ihre Kranken-Kasse.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'postFax',
      steps: [
        textOf(
          'Fordern Sie die Bescheinigung telefonisch oder per Fax an.',
          'Request the certificate by phone or fax.',
          'Fragen Sie mit dem Telefon oder mit dem Fax.',
        ),
        textOf(
          'Rechnen Sie nicht mit KIM als Ausweg: Die elektronische Bescheinigung nutzt denselben Weg.',
          'Do not count on KIM: the electronic certificate uses the same route.',
          'Die sichere Arzt-Post hilft hier nicht.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'none',
      steps: [
        textOf(
          'Tun Sie nichts: Die Bescheinigung betrifft nur Praxen.',
          'Do nothing: the certificate concerns practices only.',
          'Sie müssen nichts tun.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: null,
} as const satisfies Service;

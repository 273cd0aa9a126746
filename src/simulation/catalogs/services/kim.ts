import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const kim = {
  id: 'kim',
  code: 'KIM',
  name: textOf('KIM-Nachrichten', 'KIM messages', 'Sichere Arzt-Post'),
  purpose: textOf(
    'Praxen, Kliniken und Kassen tauschen über KIM geschützte E-Mails aus.',
    'Practices, hospitals and insurers exchange protected e-mails through KIM.',
    'Ärzte und Kranken-Kassen schicken sich sichere Briefe mit dem Computer.',
  ),
  family: 'telematics',
  functions: [
    { id: 'kim-receive', name: textOf('Empfang', 'Receiving', 'Annehmen'), isCritical: true },
    { id: 'kim-send', name: textOf('Versand', 'Sending', 'Schicken'), isCritical: true },
    { id: 'kim-directory', name: textOf('Adresssuche', 'Address lookup', 'Adressen suchen'), isCritical: false },
  ],
  dependsOn: [],
  restorationRank: 2,
  restorationReason: textOf(
    'KIM trägt Krankmeldung und Ersatzbescheinigung. Erst wenn KIM läuft, laufen auch sie.',
    'KIM carries sick notes and substitute certificates. They run only when KIM runs.',
    'Über diese Post kommt die Krank-Meldung. Darum muss sie früh wieder gehen.',
  ),
  expectedIntervalSeconds: 60,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'none',
      steps: [
        textOf(
          'Nehmen Sie wichtige Unterlagen aus der Praxis auf Papier mit.',
          'Take important documents from the practice with you on paper.',
          'Nehmen Sie wichtige Blätter aus der Arzt-Praxis mit.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'postFax',
      steps: [
        textOf(
          'Schicken Sie dringende Unterlagen mit der Post oder per Fax.',
          'Send urgent documents by post or fax.',
          'Schicken Sie eilige Briefe mit der Post oder mit dem Fax.',
        ),
        textOf(
          'Prüfen Sie die Fehlermeldungen in Ihrem KIM-Postfach.',
          'Check your KIM mailbox for error messages.',
          'Schauen Sie in Ihr Postfach: Steht dort ein Fehler?',
        ),
        textOf(
          'Senden Sie abgewiesene Nachrichten erneut, sobald KIM wieder läuft.',
          'Send rejected messages again as soon as KIM works.',
          'Schicken Sie die Briefe noch einmal, wenn der Dienst wieder geht.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'none',
      steps: [
        textOf(
          'Rechnen Sie mit späteren Krankmeldungen. Sie selbst nutzen KIM nicht.',
          'Expect sick notes to arrive later. You do not use KIM yourself.',
          'Die Krank-Meldung kommt vielleicht später.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: {
    mainPercent: 99.8,
    sidePercent: 99,
    mainTime: 'kim',
    source: 'gematik, gemSpec_Perf V2.25.0, GS-A_5139-01',
  },
} as const satisfies Service;

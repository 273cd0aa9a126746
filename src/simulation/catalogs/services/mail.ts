import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const mail = {
  id: 'mail',
  code: 'MAIL',
  name: textOf('E-Mail', 'E-mail', 'E-Mail'),
  purpose: textOf(
    'Menschen und Partner schreiben ihrer Kasse E-Mails.',
    'People and partners write e-mails to the insurer.',
    'Sie können Ihrer Kranken-Kasse E-Mails schreiben.',
  ),
  family: 'contact',
  functions: [
    { id: 'mail-receive', name: textOf('Empfang', 'Receiving', 'Annehmen'), isCritical: true },
    { id: 'mail-send', name: textOf('Versand', 'Sending', 'Schicken'), isCritical: false },
  ],
  dependsOn: [],
  restorationRank: 9,
  restorationReason: textOf(
    'E-Mail folgt dem Telefon. Vor der Öffnung prüft die Forensik jedes Postfachsystem.',
    'E-mail follows the phone. Forensics checks every mail system before it opens.',
    'Erst geht das Telefon, dann die E-Mail.',
  ),
  expectedIntervalSeconds: 120,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'postFax',
      steps: [
        textOf(
          'Schreiben Sie einen Brief oder rufen Sie an, wenn das Telefon geht.',
          'Write a letter, or call if the phone works.',
          'Schreiben Sie einen Brief. Oder rufen Sie an: Vielleicht geht das Telefon.',
        ),
        textOf(
          'Schicken Sie wichtige Anliegen nicht nur per E-Mail.',
          'Do not send important matters by e-mail only.',
          'Etwas ist wichtig? Dann schicken Sie nicht nur eine E-Mail.',
        ),
        textOf(
          'Prüfen Sie Absender genau: Nach Angriffen folgen gefälschte E-Mails.',
          'Check senders closely: attacks are followed by forged e-mails.',
          'Achtung: Es gibt falsche E-Mails. Schauen Sie genau hin.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'postFax',
      steps: [
        textOf(
          'Schicken Sie Unterlagen mit der Post, per Fax oder über KIM.',
          'Send documents by post, fax or KIM.',
          'Schicken Sie Briefe mit der Post oder mit dem Fax.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'postFax',
      steps: [
        textOf(
          'Schicken Sie einen Brief oder rufen Sie an, wenn das Telefon geht.',
          'Send a letter, or call if the phone works.',
          'Schicken Sie einen Brief. Oder rufen Sie an: Vielleicht geht das Telefon.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: null,
} as const satisfies Service;

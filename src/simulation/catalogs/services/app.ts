import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const app = {
  id: 'app',
  code: 'APP',
  name: textOf('App und Online-Geschäftsstelle', 'App and online office', 'App und Internet-Seite'),
  purpose: textOf(
    'Versicherte stellen Anträge, laden Unterlagen hoch und lesen ihr Postfach.',
    'Insured people apply, upload documents and read their inbox.',
    'Auf dem Handy können Sie Anträge stellen. Und Sie können Nachrichten lesen.',
  ),
  family: 'contact',
  functions: [
    { id: 'app-signin', name: textOf('Anmeldung', 'Sign-in', 'Anmelden'), isCritical: true },
    { id: 'app-upload', name: textOf('Hochladen', 'Upload', 'Hochladen'), isCritical: false },
    { id: 'app-inbox', name: textOf('Postfach', 'Inbox', 'Postfach'), isCritical: false },
  ],
  dependsOn: [],
  restorationRank: 12,
  restorationReason: textOf(
    'Telefon, Post und Geschäftsstelle ersetzen die App. Portale brauchen die längste Prüfung.',
    'Phone, post and offices replace the app. Portals need the longest check.',
    'Sie können auch anrufen oder schreiben. Darum kommt die App zum Schluss.',
  ),
  expectedIntervalSeconds: 120,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'postFax',
      steps: [
        textOf(
          'Schicken Sie Anträge mit der Post oder geben Sie sie in der Geschäftsstelle ab.',
          'Send applications by post or hand them in at an office.',
          'Schicken Sie Anträge mit der Post. Oder bringen Sie sie vorbei.',
        ),
        textOf(
          'Fotografieren Sie Belege und laden Sie sie später hoch.',
          'Photograph receipts and upload them later.',
          'Machen Sie ein Foto vom Beleg. Laden Sie es später hoch.',
        ),
        textOf(
          'Öffnen Sie keine Links aus unerwarteten E-Mails oder SMS.',
          'Do not open links in unexpected e-mails or texts.',
          'Klicken Sie nicht auf Links in fremden Nachrichten.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'postFax',
      steps: [
        textOf(
          'Schicken Sie Kostenvoranschläge mit der Post oder per Fax.',
          'Send cost estimates by post or fax.',
          'Schicken Sie Kosten-Pläne mit der Post oder mit dem Fax.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'hotline',
      steps: [
        textOf(
          'Fragen Sie die Kasse am Telefon oder in einem Brief.',
          'Ask the insurer by phone or letter.',
          'Fragen Sie die Kranken-Kasse. Sie können anrufen oder schreiben.',
        ),
      ],
      isIndependent: true,
    },
  ],
  target: null,
} as const satisfies Service;

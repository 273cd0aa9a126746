import type { Service } from '#domain/catalog.ts';
import { textOf } from '../text-of.ts';

export const mel = {
  id: 'mel',
  code: 'MEL',
  name: textOf('Arbeitgebermeldungen', 'Employer reports', 'Meldungen von Firmen'),
  purpose: textOf(
    'Arbeitgeber melden Beschäftigte an und weisen Beiträge nach.',
    'Employers register employees and report contributions.',
    'Firmen melden ihre Mitarbeiter bei der Kranken-Kasse an.',
  ),
  family: 'reporting',
  functions: [
    { id: 'mel-register', name: textOf('An- und Abmeldungen', 'Registrations', 'Anmelden'), isCritical: true },
    {
      id: 'mel-contribution',
      name: textOf('Beitragsnachweise', 'Contribution statements', 'Beiträge'),
      isCritical: true,
    },
    { id: 'mel-reply', name: textOf('Rückmeldungen', 'Replies', 'Antworten'), isCritical: false },
  ],
  dependsOn: [],
  restorationRank: 10,
  restorationReason: textOf(
    'Meldungen warten in der Warteschlange der Annahmestelle. Sie gehen nicht verloren.',
    'Reports wait in the queue of the receiving point. They do not get lost.',
    'Die Meldungen warten im Computer. Darum haben sie Zeit.',
  ),
  expectedIntervalSeconds: 300,
  guides: [
    {
      readerGroup: 'insured',
      kind: 'none',
      steps: [
        textOf(
          'Tun Sie nichts: Ihr Versicherungsschutz besteht weiter.',
          'Do nothing: your cover continues.',
          'Sie müssen nichts tun. Sie sind versichert.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'practice',
      kind: 'none',
      steps: [
        textOf(
          'Tun Sie nichts: Meldungen betreffen nur Arbeitgeber.',
          'Do nothing: reports concern employers only.',
          'Sie müssen nichts tun.',
        ),
      ],
      isIndependent: true,
    },
    {
      readerGroup: 'employer',
      kind: 'batchDelayed',
      steps: [
        textOf(
          'Melden Sie weiter elektronisch. Papier ist seit 2006 nicht zugelassen.',
          'Keep reporting electronically. Paper has not been allowed since 2006.',
          'Melden Sie weiter mit dem Computer. Papier gilt hier nicht.',
        ),
        textOf(
          'Senden Sie Meldungen ohne Quittung nach drei Tagen erneut.',
          'Resend reports without a receipt after three days.',
          'Keine Antwort nach drei Tagen? Schicken Sie die Meldung noch einmal.',
        ),
        textOf(
          'Dokumentieren Sie Versuche, damit Ihnen keine Säumnis entsteht.',
          'Record your attempts, so that no default is held against you.',
          'Schreiben Sie auf: Wann haben Sie es versucht?',
        ),
      ],
      isIndependent: false,
    },
  ],
  target: null,
} as const satisfies Service;

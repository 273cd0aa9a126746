import type { RedoWindow } from '#domain/incident.ts';
import type { Provenance } from '#domain/provenance.ts';
import type { Text } from '#domain/text.ts';
import { textOf } from '../../catalogs/text-of.ts';
import { localTime } from '../../world/local-time.ts';
import type { RedoWindowPlan } from '../../world/script.ts';
import { scopeOf } from './scopes.ts';
import { reconstructed, sources } from './sources.ts';

type Draft = Readonly<{
  id: string;
  serviceId: string;
  insurerIds: RedoWindow['insurerIds'];
  from: string;
  to: string;
  knownAt: string;
  closedAt?: string;
  transaction: Text;
  insured?: Text;
  practice?: Text;
  employer?: Text;
  deadline?: string;
  source: Provenance;
}>;

const sued = scopeOf({ groups: ['sued'] }).insurerIds;
const slow = scopeOf({ groups: ['slow'] }).insurerIds;

/** What was lost and must be done again. These outlive the recovery by weeks. */
export const redoWindows: readonly RedoWindowPlan[] = [
  redo({
    id: 'nachholen-eau',
    serviceId: 'eau',
    insurerIds: 'all',
    from: '2023-04-24 22:00',
    to: '2023-04-27 04:00',
    knownAt: '2023-04-27 05:10',
    transaction: textOf('Krankmeldungen aus Praxen', 'Sick notes from practices', 'Krank-Meldungen'),
    insured: textOf(
      'Geben Sie Ihrem Arbeitgeber die Krankmeldung auf Papier, wenn er sie nicht abrufen kann.',
      'Give your employer the sick note on paper if it cannot be retrieved.',
      'Ihre Firma findet die Krank-Meldung nicht? Geben Sie ihr das Blatt.',
    ),
    practice: textOf(
      'Senden Sie abgewiesene Krankmeldungen erneut. Prüfen Sie den Fehlereingang ab 24. April, 22 Uhr.',
      'Resend rejected sick notes. Check the error inbox from 24 April, 22:00.',
      'Schicken Sie die Krank-Meldungen noch einmal.',
    ),
    employer: textOf(
      'Rufen Sie Krankmeldungen dieser Tage erneut ab.',
      'Retrieve sick notes of these days again.',
      'Fragen Sie die Krank-Meldungen noch einmal ab.',
    ),
    deadline: '2023-05-31 22:00',
    source: sources.kvBerlin,
  }),
  redo({
    id: 'nachholen-kim',
    serviceId: 'kim',
    insurerIds: 'all',
    from: '2023-04-26 06:40',
    to: '2023-04-27 12:00',
    knownAt: '2023-04-27 13:00',
    closedAt: '2023-05-19 12:00',
    transaction: textOf('KIM-Nachrichten', 'KIM messages', 'Sichere Arzt-Post'),
    practice: textOf(
      'Senden Sie Nachrichten ohne Zustellbestätigung erneut.',
      'Resend messages without a delivery receipt.',
      'Keine Antwort? Schicken Sie die Post noch einmal.',
    ),
    source: reconstructed,
  }),
  redo({
    id: 'nachholen-kim-sued',
    serviceId: 'kim',
    insurerIds: sued,
    from: '2023-04-25 22:48',
    to: '2023-05-03 20:00',
    knownAt: '2023-05-04 12:00',
    transaction: textOf(
      'KIM-Nachrichten an Kassen des Rechenzentrums Süd',
      'KIM messages to insurers of data centre South',
      'Sichere Arzt-Post',
    ),
    practice: textOf(
      'Senden Sie Heil- und Kostenpläne erneut, die Sie seit 25. April geschickt haben.',
      'Resend treatment and cost plans sent since 25 April.',
      'Schicken Sie Kosten-Pläne noch einmal.',
    ),
    deadline: '2023-06-30 22:00',
    source: reconstructed,
  }),
  redo({
    id: 'nachholen-mel',
    serviceId: 'mel',
    insurerIds: sued,
    from: '2023-04-25 22:48',
    to: '2023-05-05 20:00',
    knownAt: '2023-05-06 09:00',
    transaction: textOf(
      'Meldungen und Beitragsnachweise',
      'Reports and contribution statements',
      'Meldungen von Firmen',
    ),
    employer: textOf(
      'Senden Sie Meldungen ohne Quittung erneut. Doppelte Meldungen sortiert die Annahmestelle aus.',
      'Resend reports without a receipt. The receiving point sorts out duplicates.',
      'Keine Antwort? Schicken Sie die Meldung noch einmal.',
    ),
    deadline: '2023-06-15 22:00',
    source: reconstructed,
  }),
  redo({
    id: 'nachholen-dta',
    serviceId: 'dta',
    insurerIds: sued,
    from: '2023-04-25 22:48',
    to: '2023-05-06 20:00',
    knownAt: '2023-05-07 10:00',
    transaction: textOf('Abrechnungen', 'Bills', 'Rechnungen'),
    practice: textOf(
      'Liefern Sie Abrechnungen nach, die ohne Empfangsbestätigung blieben.',
      'Deliver bills that remained without confirmation of receipt.',
      'Schicken Sie die Rechnungen noch einmal.',
    ),
    deadline: '2023-06-30 22:00',
    source: reconstructed,
  }),
  redo({
    id: 'nachholen-kg',
    serviceId: 'kg',
    insurerIds: slow,
    from: '2023-04-25 22:48',
    to: '2023-05-08 20:00',
    knownAt: '2023-05-09 09:00',
    transaction: textOf('Anträge auf Krankengeld', 'Applications for sick pay', 'Anträge auf Kranken-Geld'),
    insured: textOf(
      'Schicken Sie Anträge noch einmal, wenn Sie keine Antwort haben.',
      'Send applications again if you have no answer.',
      'Keine Antwort? Schicken Sie den Antrag noch einmal.',
    ),
    employer: textOf(
      'Schicken Sie Entgeltbescheinigungen aus dieser Zeit erneut.',
      'Resend pay certificates of this time.',
      'Schicken Sie die Lohn-Bescheinigung noch einmal.',
    ),
    deadline: '2023-06-30 22:00',
    source: reconstructed,
  }),
  redo({
    id: 'nachholen-app',
    serviceId: 'app',
    insurerIds: sued,
    from: '2023-04-25 14:00',
    to: '2023-05-08 20:00',
    knownAt: '2023-05-09 10:00',
    closedAt: '2023-06-05 12:00',
    transaction: textOf('Hochgeladene Unterlagen', 'Uploaded documents', 'Hochgeladene Blätter'),
    insured: textOf(
      'Laden Sie Unterlagen erneut hoch, wenn sie im Postfach fehlen.',
      'Upload documents again if they are missing from your inbox.',
      'Ihr Foto fehlt in der App? Laden Sie es noch einmal hoch.',
    ),
    source: reconstructed,
  }),
  redo({
    id: 'nachholen-mail-textil-sued',
    serviceId: 'mail',
    insurerIds: scopeOf({ codes: ['TEXTS'] }).insurerIds,
    from: '2023-04-25 22:50',
    to: '2023-05-16 08:15',
    knownAt: '2023-05-16 09:00',
    transaction: textOf('E-Mails an BKK Textil Süd', 'E-mails to BKK Textil Süd', 'E-Mails an BKK Textil Süd'),
    insured: textOf(
      'Schreiben Sie dringende E-Mails noch einmal. Ältere liest die Kasse der Reihe nach.',
      'Write urgent e-mails again. The insurer reads older ones in order.',
      'Ist Ihre E-Mail eilig? Schreiben Sie noch einmal.',
    ),
    practice: textOf(
      'Schicken Sie eilige Anfragen noch einmal.',
      'Send urgent requests again.',
      'Schicken Sie eilige Fragen noch einmal.',
    ),
    employer: textOf(
      'Schicken Sie eilige Anfragen noch einmal.',
      'Send urgent requests again.',
      'Schicken Sie eilige Fragen noch einmal.',
    ),
    source: reconstructed,
  }),
];

function redo(draft: Draft): RedoWindowPlan {
  return {
    window: {
      id: draft.id,
      serviceId: draft.serviceId,
      insurerIds: draft.insurerIds,
      from: localTime(draft.from),
      to: localTime(draft.to),
      knownAt: localTime(draft.knownAt),
      transaction: draft.transaction,
      actions: {
        insured: draft.insured ?? null,
        practice: draft.practice ?? null,
        employer: draft.employer ?? null,
      },
      deadline: draft.deadline === undefined ? null : localTime(draft.deadline),
      source: draft.source,
    },
    closedAt: draft.closedAt === undefined ? null : localTime(draft.closedAt),
  };
}

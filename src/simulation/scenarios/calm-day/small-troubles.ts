import type { IncidentKind } from '#domain/incident.ts';
import type { Text } from '#domain/text.ts';
import { textOf } from '../../catalogs/text-of.ts';
import type { PairCode } from '../../world/pair-code.ts';

/** One thing a day that is worth a message. Times are local. */
export type SmallTrouble = Readonly<{
  about: string;
  serviceId: string;
  kind: IncidentKind;
  from: string;
  until: string;
  to: PairCode;
  title: Text;
  first: Text;
  last: Text;
}>;

export const smallTroubles: readonly [SmallTrouble, ...SmallTrouble[]] = [
  {
    about: 'An app does not let people sign in.',
    serviceId: 'app',
    kind: 'thirdParty',
    from: '10:17',
    until: '10:58',
    to: 'A',
    title: textOf('App nimmt keine Anmeldung an', 'App accepts no sign-in', 'Die App geht nicht'),
    first: textOf(
      'Telefon und E-Mail laufen. Die App einer Kasse nimmt keine Anmeldung an.',
      'Phone and e-mail run. The app of one insurer accepts no sign-in.',
      'Die App geht nicht. Sie können anrufen.',
    ),
    last: textOf('Die App nimmt wieder Anmeldungen an.', 'The app accepts sign-ins again.', 'Die App geht wieder.'),
  },
  {
    about: 'KIM messages are slow.',
    serviceId: 'kim',
    kind: 'technical',
    from: '09:05',
    until: '10:20',
    to: 'E',
    title: textOf('KIM-Nachrichten verspätet', 'KIM messages late', 'Die sichere Arzt-Post ist langsam'),
    first: textOf(
      'KIM-Nachrichten einer Kasse kommen an. Sie brauchen bis zu 20 Minuten.',
      'KIM messages of one insurer arrive. They take up to 20 minutes.',
      'Die sichere Arzt-Post kommt an. Aber später.',
    ),
    last: textOf(
      'KIM-Nachrichten kommen wieder sofort an.',
      'KIM messages arrive at once again.',
      'Alles geht wieder.',
    ),
  },
  {
    about: 'A phone system is down.',
    serviceId: 'tel',
    kind: 'thirdParty',
    from: '13:32',
    until: '14:10',
    to: 'A',
    title: textOf('Telefon einer Kasse gestört', 'Phone of one insurer down', 'Das Telefon geht nicht'),
    first: textOf(
      'E-Mail und App laufen. Anrufe scheitern an der Telefonfirma.',
      'E-mail and app run. Calls fail at the phone company.',
      'Schreiben Sie eine E-Mail. Das Telefon geht nicht.',
    ),
    last: textOf(
      'Die Kasse ist wieder am Telefon erreichbar.',
      'The insurer can be reached by phone again.',
      'Das Telefon geht wieder.',
    ),
  },
  {
    about: 'The card check is slow.',
    serviceId: 'vsdm',
    kind: 'technical',
    from: '08:12',
    until: '09:40',
    to: 'E',
    title: textOf('Kartenprüfung antwortet langsam', 'Card check answers slowly', 'Die Karten-Prüfung ist langsam'),
    first: textOf(
      'Praxen können Karten lesen. Die Prüfung einer Kasse dauert länger.',
      'Cards are read. The check of one insurer takes longer.',
      'Ihre Karte geht. Es dauert etwas länger.',
    ),
    last: textOf(
      'Die Kartenprüfung antwortet wieder schnell.',
      'The card check answers quickly again.',
      'Es geht wieder schnell.',
    ),
  },
  {
    about: 'Employer reports wait.',
    serviceId: 'mel',
    kind: 'technical',
    from: '15:20',
    until: '16:45',
    to: 'E',
    title: textOf('Arbeitgebermeldungen warten', 'Employer reports wait', 'Meldungen warten'),
    first: textOf(
      'Meldungen an eine Kasse gehen nicht verloren. Die Annahme dauert länger.',
      'Reports to one insurer do not get lost. They are taken in with delay.',
      'Die Meldungen warten. Sie gehen nicht verloren.',
    ),
    last: textOf('Alle Meldungen sind angenommen.', 'All reports have been taken in.', 'Alle Meldungen sind da.'),
  },
];

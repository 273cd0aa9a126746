import type { Text } from '#domain/text.ts';
import { textOf } from '../../../catalogs/text-of.ts';
import { localTime } from '../../../world/local-time.ts';
import type { IncidentPlan, PlannedClaim } from '../../../world/script.ts';

function claim(at: string, saidBy: string, text: Text, withdrawnAt: string | null = null): PlannedClaim {
  return { text, at: localTime(at), saidBy, withdrawnAt: withdrawnAt === null ? null : localTime(withdrawnAt) };
}

const room = 'Lagezentrum (nachgestellt)';

/** What was known, what was open, what had been checked and excluded. A claim that was taken back is gone, its correction stands. */
export const securityClaims: IncidentPlan['known'] = {
  confirmed: [
    claim(
      '2023-04-25 15:35',
      'Dienstleister, laut heise online vom 26.04.2023',
      textOf(
        'Der Dienstleister wehrt einen Angriff auf seine IT ab.',
        'The provider is fending off an attack on its IT.',
        'Jemand hat die Computer angegriffen.',
      ),
    ),
    claim(
      '2023-04-25 15:40',
      room,
      textOf(
        'Betroffen ist nur der Standort Süd.',
        'Only the southern site is affected.',
        'Nur ein Ort hat das Problem.',
      ),
      '2023-04-26 09:25',
    ),
    claim(
      '2023-04-26 09:25',
      room,
      textOf(
        'Korrektur: Auch der Standort Nord hat Verbindungen getrennt.',
        'Correction: the northern site has cut connections too.',
        'Das war falsch: Auch der andere Ort hat etwas ausgeschaltet.',
      ),
    ),
    claim(
      '2023-04-27 18:00',
      'Dienstleister, laut heise online vom 28.04.2023',
      textOf(
        'Der Angriff traf vor allem Windows-Systeme.',
        'The attack hit mainly Windows systems.',
        'Vor allem Computer mit Windows waren betroffen.',
      ),
    ),
    claim(
      '2023-04-30 14:10',
      'Dienstleister, Mitteilung vom 30.04.2023',
      textOf(
        'Ganze Rechenzentren waren vorsorglich vom Netz.',
        'Whole data centres were off the net as a precaution.',
        'Wir haben sehr viele Computer ausgeschaltet. Zur Sicherheit.',
      ),
    ),
  ],
  open: [
    claim(
      '2023-04-21 08:45',
      room,
      textOf(
        'Die Ursache der Zugriffe ist offen.',
        'The cause of the access is open.',
        'Wir wissen nicht: Woher kommt das?',
      ),
      '2023-04-25 15:35',
    ),
    claim(
      '2023-04-25 15:40',
      room,
      textOf(
        'Wir prüfen, ob Daten abgeflossen sind.',
        'We are checking whether data were taken.',
        'Wir prüfen: Hat jemand Daten gestohlen?',
      ),
      '2023-04-30 14:10',
    ),
    claim(
      '2023-04-26 09:25',
      room,
      textOf(
        'Wann alle Dienste zurückkehren, ist offen.',
        'When all services return is open.',
        'Wir wissen nicht: Wann geht alles wieder?',
      ),
      '2023-06-06 12:10',
    ),
    claim(
      '2023-05-05 17:50',
      room,
      textOf(
        'Wie lange die Bearbeitung der Rückstände dauert, ist offen.',
        'How long the backlog takes is open.',
        'Wir wissen nicht: Wie lange dauern die Anträge?',
      ),
      '2023-05-31 11:10',
    ),
  ],
  excluded: [
    claim(
      '2023-04-30 14:10',
      'Dienstleister, Mitteilung vom 30.04.2023',
      textOf(
        'Bisher gibt es keinen Hinweis auf abgeflossene Daten.',
        'So far there is no sign of data taken.',
        'Bis jetzt wissen wir: Niemand hat Daten gestohlen.',
      ),
      '2023-06-06 12:10',
    ),
    claim(
      '2023-06-06 12:10',
      'Dienstleister, Stand 06.06.2023',
      textOf(
        'Geprüft: Es sind keine Daten abgeflossen.',
        'Checked: no data were taken.',
        'Wir haben geprüft: Niemand hat Daten gestohlen.',
      ),
    ),
    claim(
      '2023-05-09 11:00',
      room,
      textOf(
        'Die Kasse ruft Sie nie an, um Kontodaten abzufragen.',
        'Your insurer never calls you to ask for bank details.',
        'Ihre Kranken-Kasse fragt Sie nie am Telefon nach Ihrem Konto.',
      ),
    ),
  ],
};

import { pairOf } from '#domain/pair.ts';
import { textOf } from '../../../catalogs/text-of.ts';
import { localTime } from '../../../world/local-time.ts';
import type { IncidentPlan } from '../../../world/script.ts';
import { writeUpdates } from '../../../world/write-updates.ts';
import { scopeOf } from '../scopes.ts';
import { reconstructed, sources } from '../sources.ts';

const nothingClaimed: IncidentPlan['known'] = { confirmed: [], open: [], excluded: [] };

/** Sick notes rejected for 54 hours, from 24 April 22:00 to 27 April 04:00. */
export const sickNoteRejection: IncidentPlan = {
  id: 'eau-annahme',
  kind: 'technical',
  startedAt: localTime('2023-04-24 22:00'),
  detectedAt: localTime('2023-04-24 22:06'),
  resolvedAt: localTime('2023-04-27 04:00'),
  titles: [
    {
      knownAt: localTime('2023-04-25 06:40'),
      value: textOf(
        'Krankmeldungen kommen als fehlerhaft zurück',
        'Sick notes are rejected',
        'Die Krank-Meldung kommt nicht an',
      ),
    },
  ],
  affected: [{ knownAt: localTime('2023-04-25 06:40'), value: scopeOf('all', ['eau']) }],
  known: {
    ...nothingClaimed,
    confirmed: [
      {
        text: textOf(
          'Abgewiesene Krankmeldungen hat die Kasse nicht erhalten.',
          'The insurer has not received rejected sick notes.',
          'Diese Krank-Meldungen sind nicht angekommen.',
        ),
        at: localTime('2023-04-25 08:15'),
        saidBy: 'Kassenärztliche Vereinigung Westfalen-Lippe, April 2023',
        withdrawnAt: null,
      },
    ],
  },
  updates: writeUpdates(
    [
      {
        at: '2023-04-25 06:40',
        lifecycle: 'investigating',
        text: textOf(
          'Praxen können Krankmeldungen ausdrucken. Die elektronische Annahme weist sie zurzeit ab.',
          'Practices can print sick notes. Electronic intake currently rejects them.',
          'Die Krank-Meldung geht gerade nur auf Papier.',
        ),
        nextUpdateDue: '2023-04-25 09:00',
        source: reconstructed,
        staffNote: 'INTERN: Fehlercode 4711 aus Annahmestelle 2, Ticket LZ-2023-017.',
      },
      {
        at: '2023-04-25 08:10',
        lifecycle: 'identified',
        text: textOf(
          'Seit Montag, 24. April, 22 Uhr kommen Krankmeldungen fast durchgängig als fehlerhaft zurück.',
          'Since Monday 24 April, 22:00, almost all sick notes come back as faulty.',
          'Seit Montag-Abend kommen fast alle Krank-Meldungen zurück.',
        ),
        changes: [{ scope: scopeOf('all', ['eau']), to: pairOf('outage', 'normal') }],
        source: sources.kvwl,
      },
      {
        at: '2023-04-26 19:30',
        lifecycle: 'identified',
        text: textOf(
          'Der Dienstleister hat die Kassenärztliche Bundesvereinigung am Abend unterrichtet.',
          'In the evening the provider informed the national association of practices.',
          'Die Ärzte wissen jetzt Bescheid.',
        ),
        source: sources.kvBerlin,
      },
      {
        at: '2023-04-27 05:10',
        lifecycle: 'resolved',
        text: textOf(
          'Die Annahme verarbeitet Krankmeldungen seit Donnerstag, 27. April, 4 Uhr wieder. ' +
            '**Senden Sie abgewiesene Krankmeldungen erneut.**',
          'Sick notes have been processed again since Thursday 27 April, 4:00. **Send rejected sick notes again.**',
          'Die Krank-Meldung geht wieder. **Arzt-Praxen schicken sie bitte noch einmal.**',
        ),
        source: sources.kvBerlin,
        staffNote: 'INTERN: Elf Umgebungen ohne Zustellung, siehe Vorgang LZ-2023-014.',
      },
    ],
    localTime,
  ),
  staff: { internalTitle: 'INTERN: Vorgang LZ-2023-017', forensicStages: [], notes: [] },
};

/** KIM messages late from 26 April to 27 April at noon. */
export const kimDelay: IncidentPlan = {
  id: 'kim-verzoegerung',
  kind: 'technical',
  startedAt: localTime('2023-04-26 06:40'),
  detectedAt: localTime('2023-04-26 06:55'),
  resolvedAt: localTime('2023-04-27 12:00'),
  titles: [
    {
      knownAt: localTime('2023-04-26 09:00'),
      value: textOf('KIM-Nachrichten kommen verspätet', 'KIM messages are late', 'Die sichere Arzt-Post ist langsam'),
    },
  ],
  affected: [{ knownAt: localTime('2023-04-26 09:00'), value: scopeOf({ groups: ['nord'] }, ['kim']) }],
  known: nothingClaimed,
  updates: writeUpdates(
    [
      {
        at: '2023-04-26 09:00',
        lifecycle: 'identified',
        text: textOf(
          'KIM-Nachrichten gehen nicht verloren. Sie kommen zurzeit verspätet an.',
          'KIM messages do not get lost. They currently arrive late.',
          'Die sichere Arzt-Post kommt an. Aber sie kommt später.',
        ),
        eta: ['2023-04-26 18:00', '2023-04-27 18:00'],
        source: reconstructed,
      },
      {
        at: '2023-04-27 12:20',
        lifecycle: 'resolved',
        text: textOf(
          'Die Verzögerung bei KIM ist seit Donnerstagmittag behoben. Die Patientenakte ist weiter gestört.',
          'The KIM delay has been fixed since Thursday noon. The health record is still disturbed.',
          'Die sichere Arzt-Post geht wieder. Die Patienten-Akte geht noch nicht.',
        ),
        source: sources.haz,
      },
    ],
    localTime,
  ),
  staff: { internalTitle: 'INTERN: Vorgang LZ-2023-018', forensicStages: [], notes: [] },
};

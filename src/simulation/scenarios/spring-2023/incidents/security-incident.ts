import { textOf } from '../../../catalogs/text-of.ts';
import { localTime } from '../../../world/local-time.ts';
import type { IncidentPlan } from '../../../world/script.ts';
import { writeUpdates } from '../../../world/write-updates.ts';
import { scopeOf } from '../scopes.ts';
import { securityClaims } from './security-claims.ts';
import { securityUpdates } from './security-updates.ts';

/** The incident the whole story is about. */
export const securityIncident: IncidentPlan = {
  id: 'sicherheitsvorfall',
  kind: 'security',
  startedAt: localTime('2023-04-21 06:14'),
  detectedAt: localTime('2023-04-21 06:14'),
  resolvedAt: localTime('2023-06-09 10:00'),
  titles: [
    {
      knownAt: localTime('2023-04-21 08:45'),
      value: textOf('Auffällige Zugriffe', 'Unusual access', 'Etwas Fremdes im Computer'),
    },
    {
      knownAt: localTime('2023-04-25 15:35'),
      value: textOf(
        'Sicherheitsvorfall seit 21.04.2023',
        'Security incident since 21 Apr 2023',
        'Angriff auf die Computer seit dem 21. April 2023',
      ),
    },
  ],
  affected: [
    {
      knownAt: localTime('2023-04-21 08:45'),
      value: scopeOf({ groups: ['sued'] }, ['eau', 'kim', 'epa', 'vsdm']),
    },
    { knownAt: localTime('2023-04-25 15:35'), value: scopeOf({ groups: ['sued'] }) },
    { knownAt: localTime('2023-04-26 09:25'), value: scopeOf('all') },
    { knownAt: localTime('2023-05-02 09:15'), value: scopeOf({ groups: ['sued'] }) },
  ],
  known: securityClaims,
  updates: writeUpdates(securityUpdates, localTime),
  staff: {
    internalTitle: 'INTERN: Vorgang LZ-2023-014',
    forensicStages: [
      { knownAt: localTime('2023-04-25 22:00'), value: 'Spuren sichern' },
      { knownAt: localTime('2023-04-28 06:00'), value: 'Prüfung je Kassenumgebung, Stufe 1 von 3' },
      { knownAt: localTime('2023-05-04 18:00'), value: 'Prüfung je Kassenumgebung, Stufe 2 von 3' },
      { knownAt: localTime('2023-05-17 21:00'), value: 'Abschlussprüfung, Stufe 3 von 3' },
      { knownAt: localTime('2023-06-07 15:00'), value: 'abgeschlossen' },
    ],
    notes: [
      {
        knownAt: localTime('2023-04-26 10:00'),
        value: 'INTERN: Rufbereitschaft Süd auf Zwölf-Stunden-Schichten umgestellt.',
      },
      {
        knownAt: localTime('2023-05-02 16:00'),
        value: 'INTERN: Freigabeliste führt UMG-SUED-5 zuletzt, abgestimmt mit der Forensik.',
      },
      {
        knownAt: localTime('2023-05-09 09:00'),
        value: 'INTERN: KIM-Warteschlange Abschnitt 1 beobachten, Neustart für 14:45 Uhr vorbereitet.',
      },
    ],
  },
};

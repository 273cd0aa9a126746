import type { IncidentKind, Scope } from '#domain/incident.ts';
import type { Text } from '#domain/text.ts';
import { textOf } from '../../../catalogs/text-of.ts';
import { localTime } from '../../../world/local-time.ts';
import type { Dated, IncidentPlan } from '../../../world/script.ts';
import { writeUpdates, type DraftUpdate } from '../../../world/write-updates.ts';
import { scopeOf } from '../scopes.ts';
import { reconstructed } from '../sources.ts';

type SmallFault = Readonly<{
  id: string;
  kind: IncidentKind;
  startedAt: string;
  resolvedAt: string;
  title: Text;
  affected: readonly Dated<Scope>[];
  updates: readonly DraftUpdate[];
  internalTitle: string;
}>;

/** Faults of other causes that fall into the same weeks. All of them are invented. */
export const smallFaults: readonly IncidentPlan[] = [
  fault({
    id: 'gesundheitskarte-langsam',
    kind: 'technical',
    startedAt: '2023-05-07 12:40',
    resolvedAt: '2023-05-09 17:41',
    title: textOf('Kartenprüfung antwortet langsam', 'Card check answers slowly', 'Die Karten-Prüfung ist langsam'),
    affected: [
      { knownAt: localTime('2023-05-08 12:00'), value: scopeOf({ codes: ['KRWES', 'HAVEL', 'LINDE'] }, ['vsdm']) },
      {
        knownAt: localTime('2023-05-09 10:00'),
        value: scopeOf({ codes: ['KRWES', 'HAVEL', 'LINDE', 'ISARW', 'PAPDR'] }, ['vsdm']),
      },
    ],
    updates: [
      {
        at: '2023-05-08 12:00',
        lifecycle: 'investigating',
        text: textOf(
          'Praxen können Karten lesen und prüfen. Die Antwort dauert bei drei Kassen bis zu einer Minute.',
          'Cards are read and checked. At three insurers the answer takes up to a minute.',
          'Ihre Karte geht. Die Prüfung dauert etwas länger.',
        ),
        source: reconstructed,
      },
      {
        at: '2023-05-09 10:00',
        lifecycle: 'investigating',
        text: textOf(
          'Zwei weitere Kassen antworten langsam. Praxen können das Ersatzverfahren nutzen.',
          'Two more insurers answer slowly. Practices can use the substitute procedure.',
          'Zwei Kranken-Kassen mehr sind langsam.',
        ),
        nextUpdateDue: '2023-05-09 14:30',
        source: reconstructed,
      },
      {
        at: '2023-05-09 14:20',
        lifecycle: 'identified',
        text: textOf(
          'Ein Zwischenspeicher ist zu klein. Wir vergrößern ihn am Nachmittag.',
          'A cache is too small. We enlarge it in the afternoon.',
          'Wir haben den Fehler gefunden. Wir arbeiten daran.',
        ),
        eta: ['2023-05-09 16:00', '2023-05-09 18:00'],
        nextUpdateDue: '2023-05-09 18:00',
        source: reconstructed,
        staffNote: 'INTERN: Speicher auf Knoten vsd-3 und vsd-4.',
      },
      {
        at: '2023-05-09 17:45',
        lifecycle: 'resolved',
        text: textOf(
          'Die Kartenprüfung antwortet an allen fünf Kassen wieder schnell.',
          'The card check answers quickly again at all five insurers.',
          'Die Karten-Prüfung ist wieder schnell.',
        ),
        source: reconstructed,
      },
    ],
    internalTitle: 'INTERN: Vorgang LZ-2023-031',
  }),
  fault({
    id: 'apps-gestoert',
    kind: 'thirdParty',
    startedAt: '2023-05-09 11:20:15',
    resolvedAt: '2023-05-09 16:11',
    title: textOf('Apps mehrerer Kassen gestört', 'Apps of several insurers down', 'Apps gehen nicht'),
    affected: [
      { knownAt: localTime('2023-05-09 11:40'), value: scopeOf({ codes: ['EKDIG'] }, ['app']) },
      { knownAt: localTime('2023-05-09 12:30'), value: scopeOf({ codes: ['EKDIG', 'SPREE'] }, ['app']) },
      { knownAt: localTime('2023-05-09 14:27'), value: scopeOf({ codes: ['EKDIG', 'SPREE', 'ELBTA'] }, ['app']) },
    ],
    updates: [
      {
        at: '2023-05-09 11:35',
        lifecycle: 'investigating',
        text: textOf(
          'Telefon und Post erreichen die Kasse. Die App von EK Digital nimmt keine Anmeldung an.',
          'Phone and post reach the insurer. The EK Digital app accepts no sign-in.',
          'Die App geht nicht. Sie können anrufen.',
        ),
        source: reconstructed,
      },
      {
        at: '2023-05-09 14:22',
        lifecycle: 'identified',
        text: textOf(
          'Auch BKK Spreewerk und BKK Elbtal sind betroffen. Der Hersteller der Apps tauscht ein Zertifikat.',
          'BKK Spreewerk and BKK Elbtal are affected too. The app vendor is replacing a certificate.',
          'Drei Apps gehen nicht. Die App-Firma arbeitet daran.',
        ),
        eta: ['2023-05-09 15:30', '2023-05-09 17:00'],
        nextUpdateDue: '2023-05-09 16:30',
        source: { kind: 'reported', source: 'Appschmiede (fiktiv), Meldung an das Lagezentrum' },
        staffNote: 'INTERN: Zertifikat seit heute Mittag abgelaufen, Eskalation Stufe 2.',
      },
      {
        at: '2023-05-09 16:14',
        lifecycle: 'resolved',
        text: textOf(
          'Alle drei Apps nehmen wieder Anmeldungen an.',
          'All three apps accept sign-ins again.',
          'Die Apps gehen wieder.',
        ),
        source: reconstructed,
      },
    ],
    internalTitle: 'INTERN: Vorgang LZ-2023-034',
  }),
  fault({
    id: 'rufwerk-ausfall',
    kind: 'thirdParty',
    startedAt: '2023-05-09 13:05:44',
    resolvedAt: '2023-05-09 15:08:12',
    title: textOf('Telefon von IKK Küste gestört', 'Phone of IKK Küste down', 'Das Telefon geht nicht'),
    affected: [{ knownAt: localTime('2023-05-09 13:20'), value: scopeOf({ codes: ['KUEST'] }, ['tel']) }],
    updates: [
      {
        at: '2023-05-09 13:16',
        lifecycle: 'identified',
        text: textOf(
          'E-Mail und App laufen. Anrufe bei IKK Küste scheitern an einem Knoten der Telefonfirma.',
          'E-mail and app run. Calls to IKK Küste fail at a node of the phone company.',
          'Sie können eine E-Mail schreiben. Das Telefon geht nicht.',
        ),
        eta: ['2023-05-09 14:30', '2023-05-09 15:30'],
        nextUpdateDue: '2023-05-09 15:30',
        source: { kind: 'reported', source: 'Rufwerk (fiktiv), Störungsmeldung' },
      },
      {
        at: '2023-05-09 15:12',
        lifecycle: 'resolved',
        text: textOf(
          'IKK Küste ist wieder am Telefon erreichbar.',
          'IKK Küste can be reached by phone again.',
          'Das Telefon geht wieder.',
        ),
        source: reconstructed,
      },
    ],
    internalTitle: 'INTERN: Vorgang LZ-2023-035',
  }),
  fault({
    id: 'saaletal-ohne-daten',
    kind: 'technical',
    startedAt: '2023-05-09 14:11',
    resolvedAt: '2023-05-09 14:52:20',
    title: textOf(
      'Keine Messwerte von IKK Saaletal',
      'No measurements from IKK Saaletal',
      'Wir wissen gerade nichts über IKK Saaletal',
    ),
    affected: [
      {
        knownAt: localTime('2023-05-09 14:19'),
        value: scopeOf({ codes: ['SAALE'] }, ['eau', 'kim', 'epa', 'vsdm', 'mail']),
      },
    ],
    updates: [
      {
        at: '2023-05-09 14:15',
        lifecycle: 'investigating',
        text: textOf(
          'Die Messstelle von IKK Saaletal antwortet nicht. Ob die Dienste laufen, wissen wir zurzeit nicht.',
          'The measuring point of IKK Saaletal does not answer. Whether the services run, we do not know.',
          'Wir wissen gerade nicht: Geht es oder geht es nicht?',
        ),
        nextUpdateDue: '2023-05-09 15:00',
        source: { kind: 'measured' },
      },
      {
        at: '2023-05-09 14:53',
        lifecycle: 'resolved',
        text: textOf(
          'Die Messwerte sind wieder da. Alle Dienste von IKK Saaletal laufen.',
          'Measurements are back. All services of IKK Saaletal run.',
          'Wir wissen wieder: Alles geht.',
        ),
        source: { kind: 'measured' },
      },
    ],
    internalTitle: 'INTERN: Vorgang LZ-2023-036',
  }),
  fault({
    id: 'rufwerk-ausfall-2',
    kind: 'thirdParty',
    startedAt: '2023-05-18 10:20',
    resolvedAt: '2023-05-18 13:10',
    title: textOf('Telefon von sieben Kassen gestört', 'Phones of seven insurers down', 'Sieben Telefone gehen nicht'),
    affected: [
      {
        knownAt: localTime('2023-05-18 10:40'),
        value: scopeOf({ codes: ['KUEST', 'GEWER', 'FRANK', 'RHEIN', 'EICHE', 'LOST', 'HBAU'] }, ['tel']),
      },
    ],
    updates: [
      {
        at: '2023-05-18 10:36',
        lifecycle: 'identified',
        text: textOf(
          'E-Mail und Apps laufen. Die Telefonfirma sucht den Fehler in ihrem Netz.',
          'E-mail and apps run. The phone company is searching its network for the fault.',
          'Sie können eine E-Mail schreiben. Das Telefon geht nicht.',
        ),
        nextUpdateDue: '2023-05-18 13:00',
        source: { kind: 'reported', source: 'Rufwerk (fiktiv), Störungsmeldung' },
      },
      {
        at: '2023-05-18 13:11',
        lifecycle: 'resolved',
        text: textOf(
          'Alle sieben Kassen sind wieder am Telefon erreichbar.',
          'All seven insurers can be reached by phone again.',
          'Die Telefone gehen wieder.',
        ),
        source: reconstructed,
      },
    ],
    internalTitle: 'INTERN: Vorgang LZ-2023-047',
  }),
  fault({
    id: 'meldeverteiler-stockt',
    kind: 'thirdParty',
    startedAt: '2023-05-31 09:12',
    resolvedAt: '2023-05-31 13:40',
    title: textOf(
      'Verteiler für Arbeitgebermeldungen stockt',
      'Hub for employer reports stalls',
      'Meldungen von Firmen hängen fest',
    ),
    affected: [{ knownAt: localTime('2023-05-31 09:50'), value: scopeOf('all', ['mel']) }],
    updates: [
      {
        at: '2023-05-31 09:45',
        lifecycle: 'identified',
        text: textOf(
          'Meldungen gehen nicht verloren. Der Verteiler außerhalb unserer Häuser arbeitet sie verzögert ab.',
          'Reports do not get lost. The hub, run by others, works them off with delay.',
          'Die Meldungen warten. Sie gehen nicht verloren.',
        ),
        nextUpdateDue: '2023-05-31 13:00',
        source: { kind: 'reported', source: 'Betreiber des Verteilers (fiktiv)' },
      },
      {
        at: '2023-05-31 13:42',
        lifecycle: 'resolved',
        text: textOf(
          'Der Verteiler arbeitet wieder. Senden Sie nichts doppelt.',
          'The hub works again. Do not send anything twice.',
          'Es geht wieder. Schicken Sie nichts noch einmal.',
        ),
        source: reconstructed,
      },
    ],
    internalTitle: 'INTERN: Vorgang LZ-2023-058',
  }),
];

function fault(small: SmallFault): IncidentPlan {
  const startedAt = localTime(small.startedAt);
  const updates = writeUpdates(small.updates, localTime);
  return {
    id: small.id,
    kind: small.kind,
    startedAt,
    detectedAt: startedAt,
    resolvedAt: localTime(small.resolvedAt),
    titles: [{ knownAt: updates[0]?.knownAt ?? startedAt, value: small.title }],
    affected: small.affected,
    known: { confirmed: [], open: [], excluded: [] },
    updates,
    staff: { internalTitle: small.internalTitle, forensicStages: [], notes: [] },
  };
}

import type { Board } from '#domain/board.ts';
import type { Catalog, Insurer, InsurerKind, Service } from '#domain/catalog.ts';
import type { Cell, Slot } from '#domain/cell.ts';
import type { Instant } from '#domain/instant.ts';
import { pairOf, type Availability, type Mode } from '#domain/pair.ts';

/** 9 May 2023, 14:22 in Berlin. */
export const sampleNow: Instant = Date.parse('2023-05-09T12:22:00Z');

/** Three insurers × three services, one of each kind that matters to a view. */
export const sampleCatalog: Catalog = {
  provider: { id: 'verbund', name: 'Kassen-IT-Verbund', web: null },
  insurers: [
    insurer('bkk-nord', 'BKK Nordlicht', 'NORDL', 'BKK', 100_000),
    insurer('ikk-saale', 'IKK Saaletal', 'SAALE', 'IKK', 200_000),
    insurer('ek-digital', 'EK Digital', 'EKDIG', 'EK', 1_000_000),
  ],
  services: [
    service('eau', 'eAU', 'Krankmeldung (eAU)'),
    service('kim', 'KIM', 'KIM-Nachrichten'),
    service('app', 'APP', 'App'),
  ],
  platforms: [],
};

/** Nordlicht: fallback down since 13:51, app not used. Saaletal: normal. Digital: app isolated since 2 May. */
export const sampleBoard: Board = {
  position: { epoch: 1, seq: 10 },
  asOf: sampleNow,
  serviceIds: ['eau', 'kim', 'app'],
  rows: [
    {
      insurerId: 'bkk-nord',
      slots: [
        cell('operational', 'fallback', '2023-05-02T08:00:00Z'),
        cell('outage', 'fallback', '2023-05-09T11:51:00Z'),
        null,
      ],
    },
    {
      insurerId: 'ikk-saale',
      slots: [cell('operational', 'normal'), cell('operational', 'normal'), cell('operational', 'normal')],
    },
    {
      insurerId: 'ek-digital',
      slots: [
        cell('operational', 'normal'),
        cell('operational', 'normal'),
        cell('outage', 'isolated', '2023-05-02T08:00:00Z'),
      ],
    },
  ],
};

/** The board with one slot replaced; untouched rows are the same objects. */
export function withSlot(board: Board, insurerId: string, column: number, slot: Slot): Board {
  const rows = board.rows.map((row) =>
    row.insurerId === insurerId
      ? { ...row, slots: row.slots.map((old, index) => (index === column ? slot : old)) }
      : row,
  );
  return { ...board, rows };
}

export function cell(availability: Availability, mode: Mode, since: string | null = null): Cell {
  return {
    pair: pairOf(availability, mode),
    since: since === null ? null : Date.parse(since),
    observedAt: null,
    incidentId: null,
  };
}

function insurer(id: string, name: string, wallCode: string, kind: InsurerKind, insuredCount: number): Insurer {
  return {
    id,
    name,
    shortName: name.slice(4),
    wallCode,
    formerNames: id === 'bkk-nord' ? ['BKK Leuchtfeuer'] : [],
    kind,
    platformIds: [],
    insuredCount,
    contacts: [],
    guideOverrides: [],
    staff: null,
  };
}

function service(id: string, code: string, name: string): Service {
  return {
    id,
    code,
    name: { de: name, en: null, simple: null },
    purpose: { de: '', en: null, simple: null },
    family: 'telematics',
    functions: [],
    dependsOn: [],
    restorationRank: 1,
    restorationReason: { de: '', en: null, simple: null },
    expectedIntervalSeconds: 60,
    guides: [],
    target: null,
  };
}

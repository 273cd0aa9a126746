import { applyTransitions } from '#domain/board-fold.ts';
import { blankBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import type { Transition } from '#domain/transition.ts';

export const fakeInsurers = ['bkk-nordlicht', 'ikk-hafen', 'ek-sonne'] as const;
export const fakeServices = ['eau', 'kim'] as const;

/** Only ids and order: what a board is completed by. */
export const fakeCatalog: Catalog = {
  provider: { id: 'p', name: 'P', web: null },
  platforms: [],
  insurers: fakeInsurers.map((id) => ({
    id,
    name: id,
    shortName: id,
    wallCode: id.slice(0, 6).toUpperCase(),
    formerNames: [],
    kind: 'BKK',
    platformIds: [],
    insuredCount: 1_000,
    contacts: [],
    guideOverrides: [],
    staff: null,
  })),
  services: fakeServices.map((id) => ({
    id,
    code: id,
    name: text(id),
    purpose: text(id),
    family: 'telematics',
    functions: [],
    dependsOn: [],
    restorationRank: 1,
    restorationReason: text(id),
    expectedIntervalSeconds: 60,
    guides: [],
    target: null,
  })),
};

export const up = pairOf('operational', 'normal');
export const down = pairOf('outage', 'normal');

/** The nth change of a small world: every cell is up after the first six, then they take turns going down and up. */
export function fakeTransition(seq: number, to: Pair = seq <= 6 ? up : seq % 2 === 1 ? down : up): Transition {
  const place = (seq - 1) % 6;
  const at = Date.UTC(2023, 4, 9, 8) + seq * 60_000;
  return {
    seq,
    at,
    knownAt: at,
    insurerId: fakeInsurers[place % 3] ?? '',
    serviceId: fakeServices[place % 2] ?? '',
    to,
    observedAt: null,
    incidentId: null,
    provenance: { kind: 'reconstructed' },
  };
}

export function fakeTransitions(from: number, to: number): readonly Transition[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => fakeTransition(from + index));
}

/** What the server holds at a position: the fold of the prefix. */
export function fakeBoard(epoch: number, seq: number): Board {
  const blank = blankBoard(fakeCatalog, { epoch, seq: 0 }, Date.UTC(2023, 4, 9, 8));
  return applyTransitions(blank, epoch, fakeTransitions(1, seq));
}

function text(de: string) {
  return { de, en: null, simple: null };
}

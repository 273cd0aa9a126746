import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { InsurerDay } from '#contract/codec/insurer-day-codec.ts';
import type { Row } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { expectedReturn, type ExpectedReturn } from '#domain/expected-return.ts';
import type { Reading } from '#domain/incident-reading.ts';
import type { PaintProof } from '#domain/paint.ts';
import { placedServices, type PlacedService } from './placed-service.ts';

/** One service of one insurer, with what its page tells beside the board. */
export type ServiceView = PlacedService &
  Readonly<{
    /** null = not loaded */
    days: readonly InsurerDay[] | null;
    expected: ExpectedReturn | null;
  }>;

/** The live board says what is now; the insurer's page adds days and what people said. In order of importance. */
export function serviceViews(
  catalog: Catalog,
  row: Row | undefined,
  proof: PaintProof,
  page: InsurerPage | null,
  reading: Reading,
): readonly ServiceView[] {
  const days = new Map(page?.days.byService.map((entry) => [entry.serviceId, entry.days]));
  return placedServices(catalog, row, proof).map((placed) => {
    const { service, slot, place } = placed;
    const incident = page?.incidents.find(({ id }) => id === slot?.incidentId);
    return {
      ...placed,
      days: days.get(service.id) ?? null,
      expected:
        incident === undefined || place === 'working' ? null : expectedReturn(incident, reading, page?.formerReturns),
    };
  });
}

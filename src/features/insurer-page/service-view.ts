import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { InsurerDay } from '#contract/codec/insurer-day-codec.ts';
import type { Row } from '#domain/board.ts';
import { byImportance } from '#domain/by-importance.ts';
import type { Catalog, Service } from '#domain/catalog.ts';
import type { Slot } from '#domain/cell.ts';
import { expectedReturn, type ExpectedReturn } from '#domain/expected-return.ts';
import type { Instant } from '#domain/instant.ts';
import { paint, paintProof, type Paint, type PaintProof } from '#domain/paint.ts';
import { placeInWords, type ServicePlace } from '#domain/service-place.ts';

/** One service of one insurer, as it may be told now. */
export type ServiceView = Readonly<{
  service: Service;
  slot: Slot | undefined;
  painted: Paint;
  place: ServicePlace;
  /** where it stood when something was last known of it */
  lastPlace: ServicePlace;
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
  now: Instant,
): readonly ServiceView[] {
  const slots = new Map(catalog.services.map(({ id }, column) => [id, row?.slots[column]]));
  const days = new Map(page?.days.byService.map((entry) => [entry.serviceId, entry.days]));
  return byImportance(catalog.services).map((service) => {
    const slot = slots.get(service.id);
    const painted = paint(slot, proof);
    const incident = page?.incidents.find(({ id }) => id === slot?.incidentId);
    const place = placeInWords(painted);
    return {
      service,
      slot,
      painted,
      place,
      lastPlace: placeInWords(paint(slot, lastProof)),
      days: days.get(service.id) ?? null,
      expected: incident === undefined || place === 'working' ? null : expectedReturn(incident, now),
    };
  });
}

const lastProof = paintProof('live', false, true);

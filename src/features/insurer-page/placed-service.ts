import type { Row } from '#domain/board.ts';
import { byImportance } from '#domain/by-importance.ts';
import type { Catalog, Service } from '#domain/catalog.ts';
import type { Slot } from '#domain/cell.ts';
import { paint, paintProof, type Paint, type PaintProof } from '#domain/paint.ts';
import { placeInWords, type ServicePlace } from '#domain/service-place.ts';

/** One service of one insurer, as it may be told now by the board alone. */
export type PlacedService = Readonly<{
  service: Service;
  slot: Slot | undefined;
  painted: Paint;
  place: ServicePlace;
  /** where it stood when something was last known of it */
  lastPlace: ServicePlace;
}>;

/** All services of one insurer, in order of importance. */
export function placedServices(catalog: Catalog, row: Row | undefined, proof: PaintProof): readonly PlacedService[] {
  const slots = new Map(catalog.services.map(({ id }, column) => [id, row?.slots[column]]));
  return byImportance(catalog.services).map((service) => {
    const slot = slots.get(service.id);
    const painted = paint(slot, proof);
    return {
      service,
      slot,
      painted,
      place: placeInWords(painted),
      lastPlace: placeInWords(paint(slot, lastProof)),
    };
  });
}

const lastProof = paintProof('live', false, true);

import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Cell } from '#domain/cell.ts';
import type { Instant } from '#domain/instant.ts';
import { pairOf } from '#domain/pair.ts';

const normalCell: Cell = Object.freeze({
  pair: pairOf('operational', 'normal'),
  since: null,
  observedAt: null,
  incidentId: null,
});

/** The quiet board a world begins with: everything in normal operation, nothing where a service is not used. */
export function baseBoard(
  catalog: Catalog,
  asOf: Instant,
  isUsed: (insurerId: string, serviceId: string) => boolean,
): Board {
  const serviceIds = catalog.services.map((service) => service.id);
  return {
    position: { epoch: 0, seq: 0 },
    asOf,
    serviceIds,
    rows: catalog.insurers.map(({ id }) => ({
      insurerId: id,
      slots: serviceIds.map((serviceId) => (isUsed(id, serviceId) ? normalCell : null)),
    })),
  };
}

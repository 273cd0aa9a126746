import { secondMs } from '#domain/instant.ts';
import { insurerTable } from '../catalogs/insurer-table.ts';
import { isServiceUsed } from '../catalogs/not-used.ts';
import { services } from '../catalogs/services.ts';
import type { Cast } from '../world/cast.ts';

const codes = new Map(insurerTable.map(({ id, code }) => [id, code]));
const silentAfter = new Map(services.map((service) => [service.id, 2 * service.expectedIntervalSeconds * secondMs]));

/** The eighty insurers; groups are data centre (`sued`), section (`sued-3`) and pace of return (`slow`). */
export const eightyCast: Cast = {
  insurers: insurerTable.map(({ id, code, centre, cluster, pace }) => ({
    id,
    code,
    groups: [centre, `${centre}-${cluster}`, pace],
  })),
  serviceIds: services.map((service) => service.id),
  isUsed: (insurerId, serviceId) => isServiceUsed(codes.get(insurerId) ?? '', serviceId),
  silentAfterMs: (serviceId) => silentAfter.get(serviceId) ?? 0,
};

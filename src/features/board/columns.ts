import type { Catalog, Service } from '#domain/catalog.ts';
import { textIn } from '#i18n/text-in.ts';
import { isReadable } from '#ui/is-readable.ts';
import type { Messages } from '#i18n/messages.ts';

/** One service as a column: what its head shows and what its cells are called. */
export type Column = Readonly<{ serviceId: string; code: string; name: string }>;

/** The columns of a board, in its order. A service the catalogue does not know keeps its id as its name. */
export function columnsOf(serviceIds: readonly string[], catalog: Catalog, messages: Messages): readonly Column[] {
  const services = new Map<string, Service>(catalog.services.map((service) => [service.id, service]));
  return serviceIds.map((serviceId) => {
    const service = services.get(serviceId);
    if (service === undefined) return { serviceId, code: serviceId, name: serviceId };
    const { words } = textIn(service.name, messages.language);
    return {
      serviceId,
      code: isReadable(service.code) ? service.code : serviceId,
      name: isReadable(words) ? words : serviceId,
    };
  });
}

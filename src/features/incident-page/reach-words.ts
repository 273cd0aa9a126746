import type { Catalog } from '#domain/catalog.ts';
import type { Scope } from '#domain/incident.ts';
import { listedIn } from '#domain/scope.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';

/** "Betroffen: alle 80 Kassen, 4 Dienste" */
export function reachWords({ insurerIds, serviceIds }: Scope, catalog: Catalog, words: IncidentsWords): string {
  const insurers = listedIn(insurerIds, catalog.insurers).length;
  const services = listedIn(serviceIds, catalog.services).length;
  return words.reach(
    insurers >= catalog.insurers.length ? words.allInsurers(insurers) : words.insurers(insurers),
    services >= catalog.services.length ? words.allServices(services) : words.services(services),
  );
}

import type { Catalog } from '#domain/catalog.ts';
import type { Incident } from '#domain/incident.ts';
import { isOver } from '#domain/incident-reading.ts';
import { listedIn } from '#domain/scope.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';

/** Whom an incident concerns in all, by what is told: "… betrifft das insgesamt: alle 80 Kassen, 4 Dienste". How many have it now is another number. */
export function reachWords(incident: Incident, catalog: Catalog, words: IncidentsWords): string {
  const { insurerIds, serviceIds } = incident.affected;
  const insurers = listedIn(insurerIds, catalog.insurers).length;
  const services = listedIn(serviceIds, catalog.services).length;
  return words.reach(
    insurers >= catalog.insurers.length ? words.allInsurers(insurers) : words.insurers(insurers),
    services >= catalog.services.length ? words.allServices(services) : words.services(services),
    isOver(incident),
  );
}

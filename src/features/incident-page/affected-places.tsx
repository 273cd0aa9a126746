import { useId } from 'react';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Incident } from '#domain/incident.ts';
import { serviceExtentNow } from '#domain/incident-extent.ts';
import { isOver } from '#domain/incident-reading.ts';
import type { PaintProof } from '#domain/paint.ts';
import { listedIn } from '#domain/scope.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import { insurerNameOf, serviceNameOf } from '#ui/catalog-names.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { PageLink } from '#ui/primitives/page-link.tsx';

export type AffectedPlacesProps = Readonly<{
  incident: Incident;
  catalog: Catalog;
  /** null = nothing is proven */
  live: Readonly<{ board: Board; proof: PaintProof }> | null;
  messages: PublicMessages;
  words: IncidentsWords['affected'];
}>;

/** Whom it concerns: by what is told, and for each service how many insurers have it so now. */
export function AffectedPlaces({ incident, catalog, live, messages, words }: AffectedPlacesProps) {
  const id = useId();
  const services = listedIn(incident.affected.serviceIds, catalog.services);
  const insurers = listedIn(incident.affected.insurerIds, catalog.insurers);
  return (
    <section className="public-card grid gap-2" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading(isOver(incident))}
      </h2>
      {services.length === 0 && <p className="text-ink-2">{words.none}</p>}
      <ul className="grid gap-2">
        {services.map((serviceId) => (
          <li key={serviceId}>
            <PageLink to={`/dienst/${encodeURIComponent(serviceId)}`} className="link font-medium wrap-anywhere">
              <bdi>{serviceNameOf(catalog, serviceId, messages.language)}</bdi>
            </PageLink>
            <span className="block text-sm text-ink-2">{nowWords(incident.id, serviceId, live, words)}</span>
          </li>
        ))}
      </ul>
      <FoldSection heading={words.insurers(insurers.length)} level={3} isOpenAtFirst={insurers.length <= 5}>
        <ul className="incident-insurers">
          {insurers.map((insurerId) => (
            <li key={insurerId}>
              <PageLink to={`/kasse/${encodeURIComponent(insurerId)}`} className="link wrap-anywhere">
                <bdi>{insurerNameOf(catalog, insurerId)}</bdi>
              </PageLink>
            </li>
          ))}
        </ul>
      </FoldSection>
    </section>
  );
}

function nowWords(
  incidentId: string,
  serviceId: string,
  live: AffectedPlacesProps['live'],
  words: IncidentsWords['affected'],
): string {
  if (live === null) return words.serviceUnknown;
  const count = serviceExtentNow(live.board, incidentId, serviceId, live.proof);
  return count === 0 ? words.serviceNone : words.service(count);
}

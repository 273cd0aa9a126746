import { useId } from 'react';
import type { Board } from '#domain/board.ts';
import type { Catalog, Service } from '#domain/catalog.ts';
import type { Incident } from '#domain/incident.ts';
import { serviceExtentNow } from '#domain/incident-extent.ts';
import type { PaintProof } from '#domain/paint.ts';
import { covers } from '#domain/scope.ts';
import type { Text } from '#domain/text.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import { serviceNameOf } from '#ui/catalog-names.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ToldLine } from '#ui/primitives/told-text.tsx';

export type InsteadNowProps = Readonly<{
  incident: Incident;
  catalog: Catalog;
  /** null = nothing is proven */
  live: Readonly<{ board: Board; proof: PaintProof }> | null;
  messages: PublicMessages;
  words: IncidentsWords['instead'];
}>;

/** What to do instead, for each service the incident disturbs now; the whole of it stands on the page of the service. */
export function InsteadNow({ incident, catalog, live, messages, words }: InsteadNowProps) {
  const id = useId();
  const ways = live === null ? [] : waysNow(incident, catalog, live);
  return (
    <section className="public-card grid gap-2" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      {live === null && <p className="text-ink-2">{words.unknown}</p>}
      {live !== null && <p className="text-ink-2">{ways.length === 0 ? words.none : words.text}</p>}
      <ul className="grid gap-2">
        {ways.map(({ service, step }) => (
          <li key={service.id}>
            <PageLink to={`/dienst/${encodeURIComponent(service.id)}`} className="link font-medium wrap-anywhere">
              <bdi>{serviceNameOf(catalog, service.id, messages.language)}</bdi>
            </PageLink>
            <span className="block">
              <ToldLine text={step} language={messages.language} mark={messages.frame.otherLanguage} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Way = Readonly<{ service: Service; step: Text }>;

function waysNow(incident: Incident, catalog: Catalog, { board, proof }: NonNullable<InsteadNowProps['live']>): Way[] {
  return catalog.services.flatMap((service) => {
    if (!covers(incident.affected.serviceIds, service.id)) return [];
    if (serviceExtentNow(board, incident.id, service.id, proof) === 0) return [];
    const [step] = service.guides.find(({ readerGroup }) => readerGroup === 'insured')?.steps ?? [];
    return step === undefined ? [] : [{ service, step }];
  });
}

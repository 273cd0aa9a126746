import { useId } from 'react';
import type { Catalog, Service } from '#domain/catalog.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { serviceNameOf } from '#ui/catalog-names.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ToldLine, ToldText } from '#ui/primitives/told-text.tsx';

export type ServiceFactsProps = Readonly<{
  service: Service;
  catalog: Catalog;
  messages: PublicMessages;
  words: ServiceWords['facts'];
}>;

/** What belongs to the service, what it needs, what needs it, and when it is restored. */
export function ServiceFacts({ service, catalog, messages, words }: ServiceFactsProps) {
  const id = useId();
  const { language, frame } = messages;
  const needed = catalog.services.filter(({ id: other }) => service.dependsOn.includes(other));
  const neededBy = catalog.services.filter(({ dependsOn }) => dependsOn.includes(service.id));
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.heading}
      </h2>
      <dl className="service-facts">
        {service.functions.length > 0 && (
          <Fact label={words.functions}>
            <ul>
              {service.functions.map((one) => (
                <li key={one.id}>
                  <ToldText text={one.name} language={language} mark={frame.otherLanguage} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {needed.length > 0 && (
          <Fact label={words.dependsOn}>
            <ServiceLinks services={needed} catalog={catalog} messages={messages} />
          </Fact>
        )}
        {neededBy.length > 0 && (
          <Fact label={words.neededBy}>
            <ServiceLinks services={neededBy} catalog={catalog} messages={messages} />
          </Fact>
        )}
        <Fact label={words.rank}>
          {words.rankOf(service.restorationRank, catalog.services.length)}.{' '}
          <ToldLine text={service.restorationReason} language={language} mark={frame.otherLanguage} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: Readonly<{ label: string; children: React.ReactNode }>) {
  return (
    <div>
      <dt className="text-sm font-semibold text-ink-2">{label}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  );
}

type ServiceLinksProps = Readonly<{ services: readonly Service[]; catalog: Catalog; messages: PublicMessages }>;

function ServiceLinks({ services, catalog, messages }: ServiceLinksProps) {
  return (
    <ul>
      {services.map(({ id }) => (
        <li key={id}>
          <PageLink to={`/dienst/${encodeURIComponent(id)}`} className="link">
            <bdi>{serviceNameOf(catalog, id, messages.language)}</bdi>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

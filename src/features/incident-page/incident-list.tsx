import { useId } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import type { Incident } from '#domain/incident.ts';
import { sortIncidents, type Reading } from '#domain/incident-reading.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import { IncidentCard } from './incident-card.tsx';
import './incident-page.css';

export type IncidentListProps = Readonly<{
  incidents: readonly Incident[];
  catalog: Catalog | null;
  reading: Reading;
  messages: PublicMessages;
  words: IncidentsWords;
}>;

/** Open ones first, then those that are over. */
export function IncidentList({ incidents, ...rest }: IncidentListProps) {
  const { open, past } = sortIncidents(incidents);
  const { shown, next, showMore } = useShowMore(past.length, 10);
  const { words, reading } = rest;
  const isProven = reading.now !== null;
  return (
    <>
      <Part
        heading={words.count(isProven ? words.open : words.openLast, open.length)}
        none={isProven ? words.none : words.noneLast}
        incidents={open}
        {...rest}
      />
      <Part
        heading={words.count(words.past, past.length)}
        none={words.nonePast}
        incidents={past.slice(0, shown)}
        {...rest}
      >
        <ShowMoreButton next={next} onShowMore={showMore} label={words.more(next)} />
      </Part>
    </>
  );
}

type PartProps = IncidentListProps & Readonly<{ heading: string; none: string; children?: React.ReactNode }>;

function Part({ heading, none, incidents, children, ...rest }: PartProps) {
  const id = useId();
  return (
    <section className="grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="incident-part">
        {heading}
      </h2>
      {incidents.length === 0 ? (
        <p className="text-ink-2">{none}</p>
      ) : (
        <ul className="grid gap-3">
          {incidents.map((incident) => (
            <IncidentCard key={incident.id} incident={incident} {...rest} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import type { Catalog } from '#domain/catalog.ts';
import type { Incident } from '#domain/incident.ts';
import { isOver, newestUpdateOf, type Reading } from '#domain/incident-reading.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import { ToldText } from '#ui/primitives/told-text.tsx';
import { DueLine } from './due-line.tsx';
import { incidentSpan } from './incident-span.ts';
import { reachWords } from './reach-words.ts';
import './incident-page.css';

export type IncidentHeadProps = Readonly<{
  incident: Incident;
  catalog: Catalog | null;
  reading: Reading;
  messages: PublicMessages;
  words: IncidentsWords;
  /** how old this is */
  children: ReactNode;
}>;

/** The incident in one sentence: the newest word of those who know. */
export function IncidentHead({ incident, catalog, reading, messages, words, children }: IncidentHeadProps) {
  const { language, frame, formats } = messages;
  const update = newestUpdateOf(incident);
  return (
    <section className="incident-head" data-over={isOver(incident)} aria-label={words.oneSentence}>
      <p className="incident-tags">
        <span className="incident-tag">{words.lifecycles[incident.lifecycle]}</span>
        <span>{words.kinds[incident.kind]}</span>
      </p>
      <p className="incident-sentence">
        {update === null ? (
          words.noUpdate
        ) : (
          <ToldText text={update.text} language={language} mark={frame.otherLanguage} isShort />
        )}
      </p>
      <p className="text-sm text-ink-2">{incidentSpan(incident, reading.now, formats, words)}</p>
      {catalog !== null && <p className="text-sm text-ink-2">{reachWords(incident, catalog, words)}</p>}
      <DueLine incident={incident} reading={reading} formats={formats} words={words.updates} />
      {children}
    </section>
  );
}

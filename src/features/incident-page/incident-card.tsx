import type { Catalog } from '#domain/catalog.ts';
import type { Incident } from '#domain/incident.ts';
import { newestUpdateOf, type Reading } from '#domain/incident-reading.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import { PageLink } from '#ui/primitives/page-link.tsx';
import { ToldText } from '#ui/primitives/told-text.tsx';
import { DueLine } from './due-line.tsx';
import { incidentSpan } from './incident-span.ts';
import { reachWords } from './reach-words.ts';

export type IncidentCardProps = Readonly<{
  incident: Incident;
  /** null while it is not known what there is */
  catalog: Catalog | null;
  reading: Reading;
  messages: PublicMessages;
  words: IncidentsWords;
}>;

/** One incident in the list: what, how far, the newest word, and when the next one is due. */
export function IncidentCard({ incident, catalog, reading, messages, words }: IncidentCardProps) {
  const { language, frame, formats } = messages;
  const update = newestUpdateOf(incident);
  return (
    <li className="incident-card" data-incident={incident.id}>
      <p className="incident-tags">
        <span className="incident-tag">{words.lifecycles[incident.lifecycle]}</span>
        <span>{words.kinds[incident.kind]}</span>
      </p>
      <h3 className="incident-title">
        <PageLink to={`/stoerung/${encodeURIComponent(incident.id)}`} className="link">
          <ToldText text={incident.title} language={language} mark={frame.otherLanguage} />
        </PageLink>
      </h3>
      <p className="text-sm text-ink-2">{incidentSpan(incident, reading.now, formats, words)}</p>
      {catalog !== null && <p className="text-sm text-ink-2">{reachWords(incident, catalog, words)}</p>}
      <p className="incident-newest">
        {update === null ? (
          words.noUpdate
        ) : (
          <ToldText text={update.text} language={language} mark={frame.otherLanguage} isShort />
        )}
      </p>
      <DueLine incident={incident} reading={reading} formats={formats} words={words.updates} />
    </li>
  );
}

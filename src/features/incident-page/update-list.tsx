import { useId, useState } from 'react';
import type { Incident } from '#domain/incident.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { UpdateItem } from './update-item.tsx';

export type UpdateListProps = Readonly<{ incident: Incident; messages: PublicMessages; words: IncidentsWords }>;

/** All messages, the newest on top. What came while the reader was here is marked, and told to those who do not see it. */
export function UpdateList({ incident, messages, words }: UpdateListProps) {
  const id = useId();
  const newest = incident.updates.at(-1)?.number ?? 0;
  const [foundAtFirst] = useState(newest);
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.count(words.updates.heading, incident.updates.length)}
      </h2>
      <Spoken>{newest > foundAtFirst ? words.updates.news(newest) : ''}</Spoken>
      {incident.updates.length === 0 && <p className="text-ink-2">{words.updates.none}</p>}
      <ol className="incident-updates" reversed>
        {incident.updates.toReversed().map((update) => (
          <UpdateItem
            key={update.number}
            update={update}
            isNew={update.number > foundAtFirst}
            messages={messages}
            words={words}
          />
        ))}
      </ol>
    </section>
  );
}

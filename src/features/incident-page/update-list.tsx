import { useId, useState } from 'react';
import type { Incident, Update } from '#domain/incident.ts';
import type { PublicMessages } from '#i18n/public/public-words.ts';
import type { IncidentsWords } from '#i18n/public/incidents-words-de.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { UpdateItem } from './update-item.tsx';

export type UpdateListProps = Readonly<{ incident: Incident; messages: PublicMessages; words: IncidentsWords }>;

/** All messages, the newest on top. What came while the reader was here is marked, and told to those who do not see it. */
export function UpdateList({ incident, messages, words }: UpdateListProps) {
  const id = useId();
  const newest = incident.updates.at(-1)?.number ?? 0;
  const [foundAtFirst] = useState(newest);
  const newestFirst = incident.updates.toReversed();
  const older = newestFirst.slice(shownAtFirst);
  return (
    <section className="public-card grid gap-3" aria-labelledby={id}>
      <h2 id={id} className="public-card-title">
        {words.count(words.updates.heading, incident.updates.length)}
      </h2>
      <Spoken>{newest > foundAtFirst ? words.updates.news(newest) : ''}</Spoken>
      {incident.updates.length === 0 && <p className="text-ink-2">{words.updates.none}</p>}
      <Updates
        updates={newestFirst.slice(0, shownAtFirst)}
        foundAtFirst={foundAtFirst}
        messages={messages}
        words={words}
      />
      {older.length > 0 && (
        <FoldSection
          heading={words.count(words.updates.older, older.length)}
          level={3}
          isOpenAtFirst={older.some(({ number }) => location.hash === `#meldung-${number}`)}
        >
          <Updates updates={older} foundAtFirst={foundAtFirst} messages={messages} words={words} />
        </FoldSection>
      )}
    </section>
  );
}

/** A long story is folded behind its newest part. */
const shownAtFirst = 4;

type UpdatesProps = Readonly<{
  updates: readonly Update[];
  foundAtFirst: number;
  messages: PublicMessages;
  words: IncidentsWords;
}>;

function Updates({ updates, foundAtFirst, messages, words }: UpdatesProps) {
  return (
    <ol>
      {updates.map((update) => (
        <UpdateItem
          key={update.number}
          update={update}
          isNew={update.number > foundAtFirst}
          messages={messages}
          words={words}
        />
      ))}
    </ol>
  );
}

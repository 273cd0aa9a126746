import type { Incident } from '#domain/incident.ts';
import { nextDueOf, overdueSince, type Reading } from '#domain/incident-reading.ts';
import type { Instant } from '#domain/instant.ts';
import { PageCard, PageCardWait } from './page-card.tsx';
import { SourceLine } from './source-line.tsx';
import type { Talk } from './talk.ts';
import { ToldText } from './told-text.tsx';

export type MessagesCardProps = Readonly<{
  /** null = on its way, or not to be had */
  incidents: readonly Incident[] | null;
  state: 'loading' | 'failed';
  /** that they may have been overtaken; null = they are of now */
  old: string | null;
  reading: Reading;
  /** what dates are told against, proven or not */
  now: Instant;
  talk: Talk;
}>;

/** The newest word on every open incident that concerns this insurer. */
export function MessagesCard({ incidents, state, old, reading, now, talk }: MessagesCardProps) {
  const { words } = talk;
  return (
    <PageCard heading={words.messages.heading} old={incidents === null ? null : old}>
      {incidents === null && <PageCardWait state={state} talk={talk} />}
      {incidents?.length === 0 && <p className="text-ink-2">{words.messages.none}</p>}
      {incidents !== null && incidents.length > 0 && (
        <ul className="page-card-list">
          {incidents.toSorted(byNewest).map((incident) => (
            <li key={incident.id}>
              <Newest incident={incident} reading={reading} now={now} talk={talk} />
            </li>
          ))}
        </ul>
      )}
    </PageCard>
  );
}

type NewestProps = Readonly<{ incident: Incident; reading: Reading; now: Instant; talk: Talk }>;

function Newest({ incident, reading, now, talk }: NewestProps) {
  const { words, messages, link } = talk;
  const { dayTime } = messages.formats;
  const update = incident.updates.at(-1);
  const due = nextDueOf(incident);
  const isOverdue = overdueSince(incident, reading.now, reading.toldAt) !== null;
  return (
    <div className="grid gap-1">
      <h3 className="font-semibold">
        <ToldText text={incident.title} talk={talk} />
      </h3>
      {update !== undefined && (
        <>
          <p className="text-sm text-ink-2">
            <time dateTime={new Date(update.publishedAt).toISOString()}>{dayTime(update.publishedAt, now)}</time>.{' '}
            <SourceLine source={update.source} talk={talk} />
          </p>
          <p>
            <ToldText text={update.text} talk={talk} />
          </p>
        </>
      )}
      {due !== null && (
        <p className={isOverdue ? 'font-medium' : 'text-ink-2'}>
          {isOverdue
            ? words.messages.overdue(dayTime(due, now))
            : reading.now === null || due < reading.now
              ? words.messages.dueLast(dayTime(due, now))
              : words.messages.due(dayTime(due, now))}
        </p>
      )}
      <p>{link(`/stoerung/${encodeURIComponent(incident.id)}`, words.messages.whole)}</p>
    </div>
  );
}

function byNewest(a: Incident, b: Incident): number {
  return (b.updates.at(-1)?.publishedAt ?? b.startedAt) - (a.updates.at(-1)?.publishedAt ?? a.startedAt);
}

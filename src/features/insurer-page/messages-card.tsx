import type { Incident } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { ToldParagraphs, ToldText } from '#ui/primitives/told-text.tsx';
import { PageCard, PageCardWait } from './page-card.tsx';
import { SourceLine } from './source-line.tsx';
import { tongueOf, type Talk } from './talk.ts';

export type MessagesCardProps = Readonly<{
  /** null = on its way, or not to be had */
  incidents: readonly Incident[] | null;
  state: 'loading' | 'failed';
  now: Instant;
  talk: Talk;
}>;

/** The newest word on every open incident that concerns this insurer. */
export function MessagesCard({ incidents, state, now, talk }: MessagesCardProps) {
  const { words } = talk;
  return (
    <PageCard heading={words.messages.heading}>
      {incidents === null && <PageCardWait state={state} talk={talk} />}
      {incidents?.length === 0 && <p className="text-ink-2">{words.messages.none}</p>}
      {incidents !== null && incidents.length > 0 && (
        <ul className="page-card-list">
          {incidents.toSorted(byNewest).map((incident) => (
            <li key={incident.id}>
              <Newest incident={incident} now={now} talk={talk} />
            </li>
          ))}
        </ul>
      )}
    </PageCard>
  );
}

function Newest({ incident, now, talk }: Readonly<{ incident: Incident; now: Instant; talk: Talk }>) {
  const { words, messages, link } = talk;
  const { dayTime } = messages.formats;
  const update = incident.updates.at(-1);
  const due = update?.nextUpdateDue ?? null;
  return (
    <div className="grid gap-1">
      <h3 className="font-semibold">
        <ToldText text={incident.title} {...tongueOf(talk)} />
      </h3>
      {update !== undefined && (
        <>
          <p className="text-sm text-ink-2">
            <time dateTime={new Date(update.publishedAt).toISOString()}>{dayTime(update.publishedAt, now)}</time>.{' '}
            <SourceLine source={update.source} talk={talk} />
          </p>
          <ToldParagraphs text={update.text} {...tongueOf(talk)} />
        </>
      )}
      {due !== null && (
        <p className={due < now ? 'font-medium' : 'text-ink-2'}>
          {due < now ? words.messages.overdue(dayTime(due, now)) : words.messages.due(dayTime(due, now))}
        </p>
      )}
      <p>{link(`/stoerung/${encodeURIComponent(incident.id)}`, words.messages.whole)}</p>
    </div>
  );
}

function byNewest(a: Incident, b: Incident): number {
  return (b.updates.at(-1)?.publishedAt ?? b.startedAt) - (a.updates.at(-1)?.publishedAt ?? a.startedAt);
}

import { secondMs, type Instant } from '#domain/instant.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { Service } from '#domain/catalog.ts';
import { PageCard, PageCardWait } from './page-card.tsx';
import { ServiceName } from './service-name.tsx';
import type { Talk } from './talk.ts';
import { ToldText } from './told-text.tsx';

export type PlannedCardProps = Readonly<{
  /** null = on its way, or not to be had */
  works: readonly PlannedWork[] | null;
  state: 'loading' | 'failed';
  /** that they may have been overtaken; null = they are of now */
  old: string | null;
  /** whether anything may be said to run now */
  isProven: boolean;
  services: readonly Service[];
  now: Instant;
  talk: Talk;
}>;

/** What will be interrupted for a while, so that it does not look like a relapse when it comes. */
export function PlannedCard({ works, state, old, isProven, services, now, talk }: PlannedCardProps) {
  const { words, link } = talk;
  const coming = works
    ?.filter(({ status, endsAt }) => status === 'running' || (status === 'planned' && endsAt > now))
    .toSorted((a, b) => a.startsAt - b.startsAt);
  return (
    <PageCard heading={words.planned.heading} old={works === null ? null : old}>
      {coming === undefined && <PageCardWait state={state} talk={talk} />}
      {coming?.length === 0 && <p className="text-ink-2">{words.planned.none}</p>}
      {coming !== undefined && coming.length > 0 && (
        <ul className="page-card-list">
          {coming.map((work) => (
            <li key={work.id}>
              <Work work={work} isProven={isProven} services={services} now={now} talk={talk} />
            </li>
          ))}
        </ul>
      )}
      <p className="page-card-foot">{link('/termine', words.planned.all)}</p>
    </PageCard>
  );
}

type WorkProps = Readonly<{
  work: PlannedWork;
  isProven: boolean;
  services: readonly Service[];
  now: Instant;
  talk: Talk;
}>;

function Work({ work, isProven, services, now, talk }: WorkProps) {
  const { kind, status, startsAt, endsAt, maxInterruptionSeconds, affected, text } = work;
  const { words, messages } = talk;
  const { dayTime, duration } = messages.formats;
  const { serviceIds } = affected;
  const concerned = serviceIds === 'all' ? [] : services.filter(({ id }) => serviceIds.includes(id));
  return (
    <div className="grid gap-1">
      <h3 className="font-semibold">
        {words.planned.kinds[kind]}
        {concerned.map((service, index) => (
          <span key={service.id}>
            {index === 0 ? ': ' : ', '}
            <ServiceName service={service} talk={talk} />
          </span>
        ))}
        {status === 'running' && isProven && ` (${words.planned.running})`}
      </h3>
      <p>{words.planned.range(dayTime(startsAt, now), dayTime(endsAt, now))}</p>
      {maxInterruptionSeconds !== null && (
        <p>{words.planned.interruption(duration(maxInterruptionSeconds * secondMs))}</p>
      )}
      <p className="text-ink-2">
        <ToldText text={text} talk={talk} />
      </p>
    </div>
  );
}

import type { BerlinDay } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';
import { ToldLine } from '#ui/primitives/told-text.tsx';
import { DayTable } from './day-table.tsx';
import { ExpectedBack } from './expected-back.tsx';
import type { ServiceView } from './service-view.ts';
import { tongueOf, type Talk } from './talk.ts';

export type ServiceDetailsProps = Readonly<{
  view: ServiceView;
  /** as it is read out */
  name: string;
  /** of how many services in the published order */
  total: number;
  firstDay: BerlinDay | null;
  now: Instant;
  talk: Talk;
}>;

/** What a row holds when it is opened, and always on paper. */
export function ServiceDetails({ view, name, total, firstDay, now, talk }: ServiceDetailsProps) {
  const { service, days, expected, painted } = view;
  const { words } = talk;
  const isUsed = painted.kind !== 'notApplicable';
  return (
    <div className="grid gap-2">
      {service.purpose.de !== '' && (
        <p>
          <ToldLine text={service.purpose} {...tongueOf(talk)} />
        </p>
      )}
      {expected !== null && <ExpectedBack expected={expected} now={now} talk={talk} />}
      {isUsed && (
        <p>
          {words.services.rank(service.restorationRank, total)}{' '}
          {service.restorationReason.de !== '' && <ToldLine text={service.restorationReason} {...tongueOf(talk)} />}
        </p>
      )}
      {isUsed &&
        (days === null || firstDay === null ? (
          <p className="text-ink-2">{words.days.missing}</p>
        ) : (
          <DayTable first={firstDay} days={days} caption={words.days.label(name)} now={now} talk={talk} />
        ))}
      <p className="no-print">{talk.link(`/dienst/${encodeURIComponent(service.id)}`, words.services.overview)}</p>
    </div>
  );
}

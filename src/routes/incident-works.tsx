import { useQuery } from '@tanstack/react-query';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import type { Incident } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import { scopesMeet } from '#domain/scope.ts';
import { NextWorks } from '#features/incident-page/next-works.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import type { BoardSource } from './use-board-feed.ts';

export type IncidentWorksProps = Readonly<{
  source: BoardSource;
  incident: Incident;
  /** board time to the minute; null = not told */
  now: Instant | null;
}>;

/** What is announced for the insurers and services an incident concerns. */
export function IncidentWorks({ source: { client, liveBoard }, incident, now }: IncidentWorksProps) {
  const messages = usePublicWords();
  const words = usePartWords('incidents');
  const { data, failureReason } = useQuery(plannedWorkQuery(client, liveBoard.audience));
  if (now === null || incident.resolvedAt !== null) return null;
  const works = data?.plannedWork
    .filter(({ status, endsAt }) => (status === 'planned' || status === 'running') && endsAt > now)
    .filter(({ affected }) => scopesMeet(affected, incident.affected))
    .toSorted((a, b) => a.startsAt - b.startsAt);
  return (
    <NextWorks
      works={works ?? null}
      hasFailed={failureReason !== null}
      now={now}
      messages={messages}
      words={words.next}
      toPlanned={words.toPlanned}
    />
  );
}

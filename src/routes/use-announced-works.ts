import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import type { PlannedWork } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { BoardSource } from './use-board-feed.ts';

/** What is announced and not over, the next first. What has been is told by the states themselves. */
export function useAnnouncedWorks({ client, liveBoard }: BoardSource, minute: Instant | null): readonly PlannedWork[] {
  const { data } = useQuery(plannedWorkQuery(client, liveBoard.audience));
  const works = data?.plannedWork;
  const ids =
    works
      ?.filter((work) => isAhead(work, minute))
      .map(({ id }) => id)
      .join(' ') ?? '';
  return useMemo(() => {
    const ahead = new Set(ids.split(' '));
    return (works ?? []).filter(({ id }) => ahead.has(id)).toSorted((a, b) => a.startsAt - b.startsAt);
  }, [works, ids]);
}

function isAhead({ status, endsAt }: PlannedWork, minute: Instant | null): boolean {
  return (status === 'planned' || status === 'running') && (minute === null || endsAt > minute);
}

import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { incidentsQuery } from '#api/incidents-query.ts';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import type { Instant } from '#domain/instant.ts';
import { nextStepsOf, type NextStep } from '#domain/next-steps.ts';
import { concernsService } from '#domain/scope.ts';
import type { BoardSource } from './use-board-feed.ts';
import { useTold } from './use-told.ts';

export type NextSteps = Readonly<{ steps: readonly NextStep[]; isKnown: boolean }>;

/** What is announced for these services. `now`: board time; null = nothing is proven. */
export function useNextSteps(
  { client, liveBoard }: BoardSource,
  now: Instant | null,
  serviceIds: readonly string[],
): NextSteps {
  const planned = useQuery(plannedWorkQuery(client, liveBoard.audience)).data;
  const told = useQuery(incidentsQuery(client, liveBoard.audience)).data;
  const { at: toldAt } = useTold(liveBoard, told?.generatedAt ?? null);
  const minuteTold = toldAt === null || now === null ? null : Math.min(toldAt, now);
  const steps = useMemo(() => {
    const works = (planned?.plannedWork ?? []).filter(({ affected }) =>
      serviceIds.some((id) => concernsService(affected, id)),
    );
    return nextStepsOf({ works, incidents: told?.incidents ?? [], now, toldAt: minuteTold });
  }, [planned, told, now, minuteTold, serviceIds]);
  return { steps, isKnown: planned !== undefined && told !== undefined };
}

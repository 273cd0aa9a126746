import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { incidentsQuery } from '#api/incidents-query.ts';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import type { Instant } from '#domain/instant.ts';
import type { Scope } from '#domain/incident.ts';
import { nextStepsOf, type NextStep } from '#domain/next-steps.ts';
import { concernsService } from '#domain/scope.ts';
import type { NextStand } from '#features/wall/wall-next.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useTold } from './use-told.ts';

export type NextSteps = Readonly<{ steps: readonly NextStep[]; stand: NextStand }>;

/** What is announced for these services, and how far that can be relied upon. `now`: board time; null = nothing is proven. */
export function useNextSteps(
  { client, liveBoard }: BoardSource,
  now: Instant | null,
  serviceIds: readonly string[],
): NextSteps {
  const planned = useQuery(plannedWorkQuery(client, liveBoard.audience)).data;
  const told = useQuery(incidentsQuery(client, liveBoard.audience)).data;
  // an answer that cannot be had any more stays where it was: its own time says how much it still says
  const works = useTold(liveBoard, planned?.generatedAt ?? null);
  const words = useTold(liveBoard, told?.generatedAt ?? null);
  const worksAt = untilNow(works.at, now);
  const wordsAt = untilNow(words.at, now);
  const steps = useMemo(() => {
    const isShown = ({ affected }: Readonly<{ affected: Scope }>) =>
      serviceIds.some((id) => concernsService(affected, id));
    return nextStepsOf({
      works: { all: (planned?.plannedWork ?? []).filter(isShown), toldAt: worksAt, isOld: works.isOld },
      incidents: { all: (told?.incidents ?? []).filter(isShown), toldAt: wordsAt, isOld: words.isOld },
      now,
    });
  }, [planned, told, now, worksAt, wordsAt, works.isOld, words.isOld, serviceIds]);
  const old = [works, words].flatMap(({ at, isOld }) => (isOld && at !== null ? [at] : []));
  const isWhole = planned !== undefined && told !== undefined;
  const stand: NextStand = !isWhole ? missing : old.length > 0 ? { kind: 'old', at: Math.min(...old) } : fresh;
  return { steps, stand };
}

const missing: NextStand = { kind: 'missing' };
const fresh: NextStand = { kind: 'fresh' };

/** The same as long as the minute is the same, in which both are shown. */
function untilNow(at: Instant | null, now: Instant | null): Instant | null {
  return at === null || now === null ? null : Math.min(at, now);
}

import type { PlannedWork, PlannedWorkStatus } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { Announcement, PlannedWorkPlan } from './script.ts';

/** The entry as known at `at`; null before its first announcement. */
export function plannedWorkAt(plan: PlannedWorkPlan, at: Instant): PlannedWork | null {
  const announcement = plan.announcements.findLast((one) => one.knownAt <= at);
  if (announcement === undefined) return null;
  const sequence = changesOfPlannedWork(plan).filter((instant) => instant <= at).length - 1;
  return {
    id: plan.id,
    sequence,
    kind: plan.kind,
    status: statusOf(announcement, at),
    knownAt: announcement.knownAt,
    startsAt: announcement.startsAt,
    endsAt: announcement.endsAt,
    maxInterruptionSeconds: announcement.maxInterruptionSeconds,
    expected: announcement.expected,
    affected: announcement.affected,
    text: announcement.text,
    source: announcement.source,
    staffNote: announcement.staffNote,
  };
}

/** Every instant at which the entry changes: each announcement, then start and end of what holds by then. */
export function changesOfPlannedWork(plan: PlannedWorkPlan): Instant[] {
  return plan.announcements.flatMap((announcement, index) => {
    if (announcement.isCancelled) return [announcement.knownAt];
    const next = plan.announcements[index + 1]?.knownAt ?? Infinity;
    const flips = [announcement.startsAt, announcement.endsAt];
    return [announcement.knownAt, ...flips.filter((flip) => flip > announcement.knownAt && flip < next)];
  });
}

function statusOf(announcement: Announcement, at: Instant): PlannedWorkStatus {
  if (announcement.isCancelled) return 'cancelled';
  if (at < announcement.startsAt) return 'planned';
  return at < announcement.endsAt ? 'running' : 'done';
}

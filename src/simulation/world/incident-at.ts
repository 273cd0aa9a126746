import { updateAsKnown } from '#domain/as-known.ts';
import type { Claim, Incident } from '#domain/incident.ts';
import type { Instant } from '#domain/instant.ts';
import type { Dated, IncidentPlan, PlannedClaim } from './script.ts';

/** The incident as known at `at`; null before its first update. */
export function incidentAt(plan: IncidentPlan, at: Instant): Incident | null {
  const updates = plan.updates.filter((update) => update.knownAt <= at).map((update) => updateAsKnown(update, at));
  const last = updates.at(-1);
  const title = valueAt(plan.titles, at);
  const affected = valueAt(plan.affected, at);
  if (last === undefined || title === null || affected === null) return null;
  return {
    id: plan.id,
    title,
    kind: plan.kind,
    lifecycle: last.lifecycle,
    startedAt: plan.startedAt,
    detectedAt: plan.detectedAt !== null && plan.detectedAt <= at ? plan.detectedAt : null,
    resolvedAt: last.lifecycle === 'resolved' ? plan.resolvedAt : null,
    affected,
    known: {
      confirmed: claimsAt(plan.known.confirmed, at),
      open: claimsAt(plan.known.open, at),
      excluded: claimsAt(plan.known.excluded, at),
    },
    updates,
    staff: {
      internalTitle: plan.staff.internalTitle,
      forensicStage: valueAt(plan.staff.forensicStages, at),
      notes: plan.staff.notes.filter((note) => note.knownAt <= at).map((note) => note.value),
    },
  };
}

/** Every instant at which `incidentAt` begins to answer differently, unsorted, with repetitions. */
export function changesOfIncident(plan: IncidentPlan): Instant[] {
  const { confirmed, open, excluded } = plan.known;
  const claims = [...confirmed, ...open, ...excluded];
  const first = Math.min(...plan.updates.map((update) => update.knownAt));
  return [
    ...plan.updates.flatMap((update) => [update.knownAt, ...update.formerTexts.map((former) => former.replacedAt)]),
    ...claims.flatMap((claim) => (claim.withdrawnAt === null ? [claim.at] : [claim.at, claim.withdrawnAt])),
    ...[...plan.titles, ...plan.affected, ...plan.staff.forensicStages, ...plan.staff.notes].map(
      (dated) => dated.knownAt,
    ),
  ].filter((instant) => instant >= first);
}

function claimsAt(claims: readonly PlannedClaim[], at: Instant): Claim[] {
  return claims
    .filter((claim) => claim.at <= at && (claim.withdrawnAt === null || claim.withdrawnAt > at))
    .map(({ text, at: since, saidBy }) => ({ text, at: since, saidBy }));
}

function valueAt<T>(values: readonly Dated<T>[], at: Instant): T | null {
  return values.findLast((dated) => dated.knownAt <= at)?.value ?? null;
}

import type { Update } from '#domain/incident.ts';
import type { Provenance } from '#domain/provenance.ts';
import { minuteMs } from '#domain/instant.ts';
import type { IncidentPlan, PlannedClaim, PlannedWorkPlan } from '../../world/script.ts';
import type { Spoiler } from './create-spoiler.ts';

/** The same incident with hostile words wherever people write. */
export function hostileIncident(plan: IncidentPlan, spoil: Spoiler): IncidentPlan {
  const knownAt = plan.updates[0]?.knownAt ?? plan.startedAt;
  const claim = (): PlannedClaim => ({ text: spoil.text(), at: knownAt, saidBy: spoil.word(), withdrawnAt: null });
  return {
    ...plan,
    titles: plan.titles.map((title) => ({ ...title, value: spoil.text() })),
    known: { confirmed: [claim(), claim()], open: [claim()], excluded: [claim()] },
    updates: plan.updates.map((update) => hostileUpdate(update, spoil)),
    staff: {
      internalTitle: spoil.word(),
      forensicStages: [{ knownAt, value: spoil.word() }],
      notes: [
        { knownAt, value: spoil.word() },
        { knownAt, value: spoil.word() },
      ],
    },
  };
}

function hostileUpdate(update: Update, spoil: Spoiler): Update {
  const replacedAt = update.knownAt + 10 * minuteMs;
  return {
    ...update,
    text: spoil.text(),
    formerTexts: [{ text: spoil.text(), replacedAt }],
    editedAt: replacedAt,
    source: hostileSource(spoil),
    staffNote: spoil.wordOrNull(),
  };
}

/** The same planned work with hostile words. */
export function hostilePlannedWork(plan: PlannedWorkPlan, spoil: Spoiler): PlannedWorkPlan {
  return {
    ...plan,
    announcements: plan.announcements.map((announcement) => ({
      ...announcement,
      text: spoil.text(),
      source: hostileSource(spoil),
      staffNote: spoil.wordOrNull(),
    })),
  };
}

export function hostileSource(spoil: Spoiler): Provenance {
  return { kind: 'documented', source: spoil.word(), url: spoil.wordOrNull() };
}

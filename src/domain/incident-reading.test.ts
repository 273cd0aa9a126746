import { describe, expect, it } from 'vitest';
import { nextDueOf, overdueSince, sortIncidents } from './incident-reading.ts';
import { sampleIncident, sampleUpdate } from './testing/sample-incident.ts';

const promised = sampleIncident('a', { updates: [sampleUpdate(1, { nextUpdateDue: 5_000 })] });

describe('a promised word', () => {
  it('[R6] is overdue once both clocks are past its time', () => {
    expect(overdueSince(promised, 5_001, 5_001)).toBe(5_000);
    expect(overdueSince(promised, 5_000, 5_000)).toBeNull();
  });

  it('[R6] an answer from before its time accuses nobody, nor does a time that is not proven', () => {
    expect(overdueSince(promised, 9_000, 4_000)).toBeNull();
    expect(overdueSince(promised, null, 9_000)).toBeNull();
    expect(overdueSince(promised, 9_000, null)).toBeNull();
  });

  it('[R6] counts by the newest word only, and not once the incident is over', () => {
    const kept = { ...promised, updates: [...promised.updates, sampleUpdate(2)] };
    expect(nextDueOf(kept)).toBeNull();
    expect(overdueSince({ ...promised, resolvedAt: 4_000 }, 9_000, 9_000)).toBeNull();
    expect(overdueSince({ ...promised, lifecycle: 'resolved' }, 9_000, 9_000)).toBeNull();
    expect(nextDueOf({ ...promised, updates: [] })).toBeNull();
  });
});

it('[R7] open ones by their newest word, then those that are over by their end', () => {
  const { open, past } = sortIncidents([
    sampleIncident('over-first', { resolvedAt: 3_000 }),
    sampleIncident('open-old', { updates: [sampleUpdate(1)] }),
    sampleIncident('over-last', { resolvedAt: 8_000 }),
    sampleIncident('open-new', { updates: [sampleUpdate(1), sampleUpdate(7)] }),
    sampleIncident('open-mute', { updates: [], startedAt: 2_000 }),
  ]);
  expect(open.map(({ id }) => id)).toEqual(['open-new', 'open-mute', 'open-old']);
  expect(past.map(({ id }) => id)).toEqual(['over-last', 'over-first']);
});

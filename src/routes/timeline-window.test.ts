import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berlinTimeAt } from '#domain/berlin-time.ts';
import { hourMs } from '#domain/instant.ts';
import { sampleIncident } from '#domain/testing/sample.ts';
import { itHolds } from '#lib/testing/it-holds.ts';
import { incidentShown, windowOf, windowToLoad } from './timeline-window.ts';

const now = Date.UTC(2023, 4, 9, 12);
const anyWindow = fc
  .tuple(fc.integer({ min: -2_000, max: 100 }), fc.integer({ min: 1, max: 2_000 }))
  .map(([from, hours]) => ({ from: now + from * hourMs, to: now + (from + hours) * hourMs }));

describe('the window', () => {
  itHolds(
    '[TL12] what is loaded holds what is known of the window and the instant, and ends with the present',
    fc.property(anyWindow, fc.option(fc.integer({ min: 1, max: 2_000 })), (window, hoursAgo) => {
      const at = hoursAgo === null ? null : now - hoursAgo * hourMs;
      const asked = windowToLoad(window, at, now);
      expect(asked.to).toBe(now);
      expect(asked.from).toBeLessThan(now);
      expect(asked.from).toBeLessThanOrEqual(
        Math.max(Math.min(window.from, at ?? window.from), now - 120 * 24 * hourMs),
      );
      expect(berlinTimeAt(asked.from)).toMatchObject({ hour: 0, minute: 0 });
    }),
  );

  it('[TL12] a day, a week or the incident ends a little after the present', () => {
    const incident = sampleIncident({ startedAt: now - 400 * hourMs });
    for (const window of ['24h', '7t', 'stoerung', '90t', null] as const) {
      const { from, to } = windowOf({ window }, now, incident);
      expect(to).toBeGreaterThan(now);
      expect(to - now).toBeLessThan(0.06 * (to - from));
    }
    const { from } = windowOf({ window: 'stoerung' }, now, incident);
    expect(from).toBeLessThan(incident.startedAt);
    expect(windowOf({ window: null }, now, null)).toEqual(windowOf({ window: '7t' }, now, null));
  });

  it('[TL12] the incident is the named one, else an open one, security first, else the last', () => {
    const old = sampleIncident({ id: 'old', resolvedAt: 9, lifecycle: 'resolved' });
    const open = sampleIncident({ id: 'open', startedAt: 50 });
    const security = sampleIncident({ id: 'security', kind: 'security', startedAt: 10 });
    expect(incidentShown([old, open, security], 'old')).toBe(old);
    expect(incidentShown([old, open, security], 'nobody')).toBe(security);
    expect(incidentShown([old, open], null)).toBe(open);
    expect(incidentShown([old], null)).toBe(old);
    expect(incidentShown([], null)).toBeNull();
  });
});

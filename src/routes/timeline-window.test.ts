import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berlinInstantOf, berlinTimeAt } from '#domain/berlin-time.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { sampleIncident } from '#domain/testing/sample.ts';
import { itHolds } from '#lib/testing/it-holds.ts';
import { incidentShown, windowBounds, windowOf, windowToLoad } from './timeline-window.ts';

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
      const { from, to } = windowOf({ window }, now, incident, null);
      expect(to).toBeGreaterThan(now);
      expect(to - now).toBeLessThan(0.06 * (to - from));
    }
    const { from } = windowOf({ window: 'stoerung' }, now, incident, null);
    expect(from).toBeLessThan(incident.startedAt);
    expect(windowOf({ window: null }, now, null, null)).toEqual(windowOf({ window: '7t' }, now, null, null));
  });

  itHolds(
    '[TL31] a window named by its kind holds the instant looked at, and stands still while that moves inside it',
    fc.property(
      fc.constantFrom('24h', '7t', 'stoerung', '90t', null),
      fc.integer({ min: 0, max: 119 * 24 * 60 }),
      fc.option(fc.integer({ min: 0, max: 2_800 })),
      (window, minutesAgo, incidentHours) => {
        const at = now - minutesAgo * minuteMs;
        const incident = incidentHours === null ? null : sampleIncident({ startedAt: now - incidentHours * hourMs });
        const held = windowOf({ window }, now, incident, at);
        expect(at).toBeGreaterThanOrEqual(held.from);
        expect(at).toBeLessThanOrEqual(held.to);
        const usual = windowOf({ window }, now, incident, null);
        if (at >= usual.from) expect(held).toEqual(usual);
        // the edge of four months and that of the present are no calendar
        else if (held.from > windowBounds(now).from && window !== 'stoerung' && window !== null)
          expect(windowOf({ window }, now, incident, held.from)).toEqual(held);
      },
    ),
  );

  it('[TL31] of an earlier day it is the Berlin day, the week from Monday, or 90 days from the first of the month', () => {
    const then = (window: '24h' | '7t' | '90t', day: string) =>
      windowOf({ window }, now, null, berlinInstantOf(day, 10, 40));
    expect(then('24h', '2023-03-26')).toEqual({
      from: berlinInstantOf('2023-03-26'),
      to: berlinInstantOf('2023-03-27'),
    });
    expect(then('7t', '2023-03-26')).toEqual({
      from: berlinInstantOf('2023-03-20'),
      to: berlinInstantOf('2023-03-27'),
    });
    expect(then('90t', '2023-02-01').from).toBe(berlinInstantOf('2023-02-01'));
  });

  it('[TL31] a window that is named by its ends stays, wherever is looked at', () => {
    const window = { from: now - 9 * hourMs, to: now - 8 * hourMs };
    expect(windowOf({ window }, now, null, now - 400 * hourMs)).toEqual(window);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { berlinTimeAt } from './berlin-time.ts';
import { hourMs, minuteMs, secondMs } from './instant.ts';
import {
  decideReload,
  newBuildSpreadMs,
  newBuildTurnMs,
  nightlyReloadAt,
  shortestBetweenReloadsMs,
  type MadeReload,
  type WallCondition,
} from './wall-reload.ts';

const noon = Date.parse('2026-01-15T11:00:00Z');
const well: WallCondition = {
  wallId: 'noc1',
  now: noon,
  uptimeMs: 2 * hourMs,
  heapMb: 80,
  build: 'a',
  servedBuild: 'a',
  servedForMs: 2 * hourMs,
  isPointerGood: true,
  isTooOld: false,
  hasCrashed: false,
  youngestIncidentMs: null,
  made: [],
};

describe('[WL4] reasons to begin anew', () => {
  it.each<[string, Partial<WallCondition>, string | null]>([
    ['all well', {}, null],
    ['another build is served', { servedBuild: 'b' }, 'newBuild'],
    ['what runs here is too old for what is served', { isTooOld: true, servedBuild: 'b' }, 'tooOld'],
    ['drawing has failed', { hasCrashed: true }, 'crashed'],
    ['300 MB of heap', { heapMb: 300 }, null],
    ['more than 300 MB of heap', { heapMb: 300.1 }, 'heap'],
    ['a browser that does not tell its heap', { heapMb: null }, null],
    [
      '24 hours, ending just before its minute of the night',
      { uptimeMs: 24 * hourMs, now: nightlyReloadAt('2026-01-15', 'noc1') - 1 },
      null,
    ],
    ['more than 24 hours', { uptimeMs: 24 * hourMs + 1 }, 'uptime'],
  ])('[WL4] %s', (_, change, reason) => {
    const decision = decideReload({ ...well, ...change });
    expect(decision).toEqual(reason === null ? { kind: 'stay' } : { kind: 'reload', reason });
  });

  it('[WL4] once a night, at its own minute after four in Berlin, in summer and winter', () => {
    const minutes = new Set<number>();
    for (const day of ['2026-01-15', '2026-07-15', '2026-03-29', '2026-10-25']) {
      for (let wall = 0; wall < 40; wall += 1) {
        const planned = nightlyReloadAt(day, `noc${wall}`);
        const { hour, minute } = berlinTimeAt(planned);
        expect([hour, minute < 30]).toEqual([4, true]);
        minutes.add(minute);
        const asked = { ...well, wallId: `noc${wall}`, uptimeMs: 10 * hourMs };
        expect(decideReload({ ...asked, now: planned - 1 }).kind).toBe('stay');
        expect(decideReload({ ...asked, now: planned })).toEqual({ kind: 'reload', reason: 'nightly' });
        expect(decideReload({ ...asked, now: planned + hourMs, uptimeMs: hourMs }).kind).toBe('stay');
      }
    }
    expect(minutes.size).toBeGreaterThan(15);
  });
});

describe('[WL5] reasons not to', () => {
  const newer = { ...well, servedBuild: 'b' };
  it.each<[string, Partial<WallCondition>, object]>([
    ['the pointer does not answer', { isPointerGood: false }, { kind: 'wait', because: 'serverSilent' }],
    [
      'nothing is known of the build',
      { servedBuild: null, hasCrashed: true },
      { kind: 'wait', because: 'serverSilent', reason: 'crashed' },
    ],
    ['an incident younger than 5 min', { youngestIncidentMs: 5 * minuteMs - 1 }, { because: 'freshIncident' }],
    ['an incident of 5 min', { youngestIncidentMs: 5 * minuteMs }, { kind: 'reload' }],
    [
      'a picture that is gone waits for no incident',
      { servedBuild: 'a', hasCrashed: true, youngestIncidentMs: 0 },
      { kind: 'reload' },
    ],
    [
      'nor does it for a new build that would cure it',
      { hasCrashed: true, youngestIncidentMs: 0, servedForMs: 0 },
      { kind: 'reload', reason: 'newBuild' },
    ],
    ['the turn of others', { servedForMs: 0 }, { kind: 'wait', because: 'turn' }],
    ['its own turn', { servedForMs: newBuildTurnMs('noc1') }, { kind: 'reload' }],
    ['what is too old shows what may be wrong', { isTooOld: true, servedForMs: 0 }, { kind: 'reload' }],
    ['loaded by hand a moment ago', { uptimeMs: secondMs }, { kind: 'reload' }],
    [
      'reloaded by itself a moment ago',
      { uptimeMs: shortestBetweenReloadsMs - 1, made: [{ reason: 'nightly', at: noon }] },
      { kind: 'wait', because: 'tooSoon' },
    ],
    ['cannot remember', { uptimeMs: shortestBetweenReloadsMs - 1, made: null }, { kind: 'wait', because: 'tooSoon' }],
    ['cannot remember, half an hour old', { uptimeMs: shortestBetweenReloadsMs, made: null }, { kind: 'reload' }],
  ])('[WL5] %s', (_, change, decision) => {
    expect(decideReload({ ...newer, ...change })).toMatchObject(decision);
  });

  it('[WL21] walls go over to a new build one after the other, all of them within ten minutes', () => {
    const turns = Array.from({ length: 40 }, (_, wall) => newBuildTurnMs(`noc${wall}`));
    expect(Math.max(...turns)).toBeLessThan(newBuildSpreadMs);
    expect(new Set(turns.map((turn) => Math.floor(turn / minuteMs))).size).toBe(10);
    for (const [wall, turn] of turns.entries()) {
      const asked = { ...newer, wallId: `noc${wall}` };
      expect(decideReload({ ...asked, servedForMs: turn - 1 }).kind).toBe(turn === 0 ? 'reload' : 'wait');
      expect(decideReload({ ...asked, servedForMs: turn }).kind).toBe('reload');
    }
  });

  it('[WL5] what has been tried in vain does not keep from what has not', () => {
    const made = Array.from({ length: 3 }, () => ({ reason: 'newBuild', at: noon - hourMs }) as const);
    expect(decideReload({ ...newer, made, hasCrashed: true })).toEqual({ kind: 'reload', reason: 'crashed' });
  });

  it('[WL5] the third reload for one reason was the last; the nightly one goes on for ever', () => {
    const times = (reason: MadeReload['reason'], count: number, at = noon - hourMs) =>
      Array.from({ length: count }, () => ({ reason, at }));
    expect(decideReload({ ...newer, made: times('newBuild', 2) }).kind).toBe('reload');
    expect(decideReload({ ...newer, made: times('newBuild', 3) })).toEqual({ kind: 'givenUp', reason: 'newBuild' });
    expect(decideReload({ ...newer, made: times('heap', 3) }).kind).toBe('reload');
    expect(decideReload({ ...newer, made: times('newBuild', 3, noon - 24 * hourMs) }).kind).toBe('reload');
    const old = { ...well, uptimeMs: 25 * hourMs, made: times('uptime', 9) };
    expect(decideReload(old)).toEqual({ kind: 'reload', reason: 'uptime' });
  });
});

/** Half a minute in the life of a wall, as bad as can be. */
const halfMinute = fc.record({
  clockJumpMs: fc.oneof(
    { weight: 9, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * hourMs, max: 3 * hourMs }) },
  ),
  heapMb: fc.oneof(fc.constant(80), fc.constant(400), fc.constant(null)),
  servedBuild: fc.oneof(fc.constant('a'), fc.constant('b'), fc.constant(null)),
  servedForMs: fc.nat(20 * minuteMs),
  isPointerGood: fc.boolean(),
  isTooOld: fc.boolean(),
  hasCrashed: fc.boolean(),
});

itHolds(
  '[WL5] whatever happens, it never begins anew twice within 30 min, nor while the server is silent',
  fc.property(fc.array(halfMinute, { minLength: 60, maxLength: 200 }), fc.boolean(), (life, canRemember) => {
    let [now, elapsed, startedAt] = [noon, 0, 0];
    const made: MadeReload[] = [];
    let lastReload = Number.NEGATIVE_INFINITY;
    for (const moment of life) {
      elapsed += 30 * secondMs;
      now += 30 * secondMs + moment.clockJumpMs;
      const decision = decideReload({
        ...well,
        ...moment,
        now,
        uptimeMs: elapsed - startedAt,
        made: canRemember ? made : null,
      });
      if (decision.kind !== 'reload') continue;
      if (moment.servedBuild === null || !moment.isPointerGood) return false;
      if (elapsed - lastReload < shortestBetweenReloadsMs) return false;
      [lastReload, startedAt] = [elapsed, elapsed];
      made.push({ reason: decision.reason, at: now });
    }
    return true;
  }),
);

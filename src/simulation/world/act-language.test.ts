import { describe, expect, it } from 'vitest';
import { createRandom } from '#lib/seeded-random.ts';
import type { Act, Chatter } from './act.ts';
import { insurersOf, type Cast } from './cast.ts';
import { drawAct } from './draw-act.ts';
import { drawChatter } from './draw-chatter.ts';
import { localTime } from './local-time.ts';
import { codeOfPair, pairCodeOf, pairOfCode } from './pair-code.ts';
import { pickByWeight } from './pick-by-weight.ts';
import { secondsOf } from './span-text.ts';
import { allPairs } from '#domain/pair.ts';

const cast: Cast = {
  insurers: Array.from({ length: 40 }, (_, index) => ({
    id: `i${index}`,
    code: `I${index}`,
    groups: [index % 2 === 0 ? 'even' : 'odd', 'all-of-them'],
  })),
  serviceIds: ['x', 'y'],
  isUsed: (insurerId, serviceId) => !(insurerId === 'i0' && serviceId === 'y'),
  silentAfterMs: () => 120_000,
};

const act: Act = {
  id: 'test',
  about: 'A test.',
  starts: ['2023-05-01 10:00', '2023-05-01 11:00'],
  together: 'insurer',
  spread: '30 s',
  who: 'all',
  services: 'all',
  steps: [{ to: 'A', lasts: ['1 min', '2 min'] }, { to: 'V' }],
  incidentId: null,
};

const random = createRandom('acts');

describe('[W35] a slip of the pen', () => {
  it.each([
    ['an unknown code', () => insurersOf(cast, { codes: ['I1', 'NOBODY'] })],
    ['a repeated code', () => insurersOf(cast, { codes: ['I1', 'I1'] })],
    ['an unknown group', () => insurersOf(cast, { groups: ['odd', 'nobody'] })],
    ['an unknown service', () => drawAct({ ...act, services: ['z'] }, cast, random)],
    ['a group without a beginning', () => drawAct({ ...act, starts: { odd: act.starts as never } }, cast, random)],
    ['a time that is none', () => localTime('2023-05-01 1000')],
    ['a time with a zone', () => localTime('2023-05-01T10:00:00Z')],
    ['an unknown length', () => secondsOf('3 weeks' as never)],
    ['an unknown state', () => pairCodeOf('A·X')],
    ['nothing to pick', () => pickByWeight(random, {})],
  ])('[W35] fails loudly: %s', (_, slip) => {
    expect(slip).toThrow();
  });
});

describe('drawing an act', () => {
  it('[W1] depends on the seed and on its own name alone', () => {
    const twice = [drawAct(act, cast, createRandom(5)), drawAct(act, cast, createRandom(5))];
    expect(twice[0]).toEqual(twice[1]);
    expect(drawAct(act, cast, createRandom(6))).not.toEqual(twice[0]);
    expect(drawAct({ ...act, id: 'other' }, cast, createRandom(5))).not.toEqual(twice[0]);
  });

  it('[W36] hits every cell that is used, between its two times, insurers together', () => {
    const scenes = drawAct(act, cast, random);
    expect(scenes).toHaveLength(79);
    const [from, to] = [localTime('2023-05-01 10:00'), localTime('2023-05-01 11:00')];
    expect(scenes.filter(({ startsAt }) => startsAt < from || startsAt > to + 30_000)).toEqual([]);
    for (const { insurerId, startsAt } of scenes) {
      const others = scenes.filter((other) => other.insurerId === insurerId);
      expect(others.filter((other) => Math.abs(other.startsAt - startsAt) > 30_000)).toEqual([]);
    }
    expect(new Set(scenes.map(({ startsAt }) => startsAt)).size).toBeGreaterThan(20);
  });

  it('[W36] hits the share it names, of what acts together', () => {
    const half = drawAct({ ...act, sharePercent: 50 }, cast, random);
    const hit = new Set(half.map(({ insurerId }) => insurerId)).size;
    expect(hit).toBeGreaterThan(8);
    expect(hit).toBeLessThan(32);
    expect(drawAct({ ...act, sharePercent: 0 }, cast, random)).toEqual([]);
    const together = drawAct({ ...act, together: 'all', spread: '0 s' }, cast, random);
    expect(new Set(together.map(({ startsAt }) => startsAt)).size).toBe(1);
  });

  it('[W36] gives each group its own beginning', () => {
    const starts = {
      even: ['2023-05-02 10:00', '2023-05-02 10:00'],
      odd: ['2023-05-03 10:00', '2023-05-03 10:00'],
    } as const;
    for (const together of ['group', 'cell'] as const) {
      const scenes = drawAct({ ...act, starts, together, spread: '0 s' }, cast, random);
      const days = new Map(scenes.map(({ insurerId, startsAt }) => [insurerId, startsAt]));
      expect(days.get('i2')).toBe(localTime('2023-05-02 10:00'));
      expect(days.get('i3')).toBe(localTime('2023-05-03 10:00'));
    }
  });
});

it('[W36] draws small faults within their hours, at used cells only', () => {
  const chatter: Chatter = {
    id: 'chatter',
    about: 'A test.',
    from: '2023-05-01 00:00',
    to: '2023-05-04 00:00',
    hours: [6, 22],
    every: ['1 min', '9 min'],
    who: { groups: ['even'] },
    services: { x: 1, y: 3 },
    when: ['V'],
    kinds: [{ weight: 1, steps: [{ to: 'E', lasts: ['1 min', '2 min'] }, { to: 'before' }] }],
    incidentId: null,
  };
  const scenes = drawChatter(chatter, cast, random);
  expect(scenes.length).toBeGreaterThan(300);
  const hours = scenes.map(({ startsAt }) => new Date(startsAt + 7_200_000).getUTCHours());
  expect([Math.min(...hours), Math.max(...hours)]).toEqual([6, 21]);
  expect(scenes.filter(({ insurerId, serviceId }) => !cast.isUsed(insurerId, serviceId))).toEqual([]);
  const ofY = scenes.filter(({ serviceId }) => serviceId === 'y').length / scenes.length;
  expect(ofY).toBeGreaterThan(0.6);
});

it('[W35] reads local times on both sides of the clock change, and lengths in seconds', () => {
  expect(localTime('2023-04-24 22:00')).toBe(Date.parse('2023-04-24T20:00:00Z'));
  expect(localTime('2023-11-24 22:00:07')).toBe(Date.parse('2023-11-24T21:00:07Z'));
  expect(['40 s', '20 min', '1.5 h', '2 d'].map((text) => secondsOf(text as '1 s'))).toEqual([
    40, 1_200, 5_400, 172_800,
  ]);
});

it('[W35] has one code for each of the 24 pairs', () => {
  const codes = allPairs.map(codeOfPair);
  expect(new Set(codes).size).toBe(24);
  expect(codes.map(pairOfCode)).toEqual(allPairs);
  expect(codes.map((code) => pairCodeOf(code))).toEqual(codes);
});

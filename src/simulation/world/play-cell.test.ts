import { expect, it } from 'vitest';
import { minuteMs } from '#domain/instant.ts';
import { codeOfPair, pairOfCode, type PairCode } from './pair-code.ts';
import { playCell } from './play-cell.ts';
import type { DrawnStep, Scene } from './scene.ts';

const m = minuteMs;

function step(to: PairCode | 'before', minutes: number | null, more: Partial<DrawnStep> = {}): DrawnStep {
  const pair = to === 'before' ? to : pairOfCode(to);
  return {
    to: pair,
    lastsMs: minutes === null ? null : minutes * m,
    endsAt: null,
    isSilent: false,
    knownAfterMs: 5_000,
    ...more,
  };
}

function scene(minute: number, steps: readonly DrawnStep[], more: Partial<Scene> = {}): Scene {
  return {
    insurerId: 'a',
    serviceId: 'b',
    startsAt: minute * m,
    when: null,
    steps,
    isFixed: false,
    isBlip: false,
    incidentId: null,
    ...more,
  };
}

/** `10 A·T` = in the tenth minute. */
function played(scenes: readonly Scene[], gaps: readonly { from: number; to: number }[] = []): string[] {
  return playCell(scenes, 4 * m, gaps).map(
    ({ at, pair, observedAt }) =>
      `${at / m} ${codeOfPair(pair)}${observedAt === null ? '' : ` heard ${observedAt / m}`}`,
  );
}

it('[W36] plays steps one after another, whatever order the scenes came in', () => {
  const first = scene(10, [step('A·T', 20), step('A·F', 30), step('V', null)]);
  const second = scene(100, [step('E', 5), step('V', null)]);
  expect(played([second, first])).toEqual(['10 A·T', '30 A·F', '60 V', '100 E', '105 V']);
});

it('[W36] lets a scene interrupt the one before, unless that one is fixed', () => {
  const steps = [step('A·T', 60), step('V', null)];
  const other = scene(30, [step('E', null)]);
  expect(played([scene(10, steps), other])).toEqual(['10 A·T', '30 E']);
  expect(played([scene(10, steps, { isFixed: true }), other])).toEqual(['10 A·T', '70 V']);
});

it('[W36] begins a scene only in the states it asks for', () => {
  const back = (minute: number) => scene(minute, [step('V', null)], { when: ['A·T'] });
  const cut = scene(20, [step('A·T', null)]);
  expect(played([scene(5, [step('E', null)]), back(10), cut, back(30)])).toEqual(['5 E', '20 A·T', '30 V']);
});

it('[W36] lets a small fault give way when there is no room for it', () => {
  const blip = (minute: number) =>
    scene(minute, [step('E', 10), step('before', null)], { isBlip: true, when: ['V', 'V·N'] });
  expect(played([blip(10)])).toEqual(['10 E', '20 V']);
  expect(played([blip(10), scene(21, [step('A', null)])])).toEqual(['21 A']);
  expect(played([blip(10), blip(15)])).toEqual(['10 E', '20 V']);
  expect(played([scene(0, [step('V·N', 15), step('V', null)]), blip(10)])).toEqual(['0 V·N', '15 V']);
});

it('[W36] returns to what it was, incident included', () => {
  const fallback = scene(0, [step('V·N', null)], { incidentId: 'story' });
  const blip = scene(10, [step('E·N', 10), step('before', null)], { isBlip: true });
  const changes = playCell([fallback, blip], 4 * m, []);
  expect(changes.map(({ incidentId }) => incidentId)).toEqual(['story', 'story', 'story']);
  expect(played([fallback, blip])).toEqual(['0 V·N', '10 E·N', '20 V·N']);
});

it('[W36] has no incident in normal operation', () => {
  const changes = playCell([scene(0, [step('A', 5), step('V', null)], { incidentId: 'story' })], 4 * m, []);
  expect(changes.map(({ incidentId }) => incidentId)).toEqual(['story', null]);
});

it('[W25] keeps the pair of a silent source and says when it was last heard', () => {
  const silent = scene(10, [step('before', 20, { isSilent: true }), step('before', null)]);
  expect(played([scene(0, [step('E', null)]), silent])).toEqual(['0 E', '10 E heard 6', '30 E']);
});

it('[W36] ends a step at its hour, and passes by a step that is already over', () => {
  const steps = [step('A·T', null, { endsAt: 30 * m }), step('A·F', null, { endsAt: 40 * m }), step('V', null)];
  expect(played([scene(10, steps)])).toEqual(['10 A·T', '30 A·F', '40 V']);
  expect(played([scene(35, steps)])).toEqual(['35 A·F', '40 V']);
});

it('[W31] shows what happened within a gap at its end, and no small fault', () => {
  const gaps = [{ from: 15 * m, to: 25 * m }];
  expect(played([scene(16, [step('A', 30), step('V', null)])], gaps)).toEqual(['25 A', '46 V']);
  const blip = scene(14, [step('E', 5), step('before', null)], { isBlip: true });
  expect(played([blip], gaps)).toEqual([]);
});

it('[W2] knows a change after it happened, and in the order in which it happened', () => {
  const late = scene(10, [step('A', 1, { knownAfterMs: 20 * m }), step('V', null)]);
  const [fell, rose] = playCell([late], 4 * m, []);
  expect([fell?.at, fell?.knownAt]).toEqual([10 * m, 30 * m]);
  expect(rose?.knownAt).toBe(30 * m + 1_000);
});

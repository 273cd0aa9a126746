import { beforeAll, describe, expect, it } from 'vitest';
import { applyTransitions } from '#domain/board-fold.ts';
import { slotAt } from '#domain/board-index.ts';
import type { Board } from '#domain/board.ts';
import { cellAfter } from '#domain/cell-change.ts';
import type { Slot } from '#domain/cell.ts';
import { hourMs, minuteMs, secondMs, type Instant } from '#domain/instant.ts';
import { hashOf } from '#lib/hash.ts';
import { createRandom } from '#lib/seeded-random.ts';
import { createWorld, scenarioIds, type ScenarioId, type World } from './world.ts';

const anchor = Date.UTC(2026, 9, 24, 12, 34, 56);
const worlds = new Map<ScenarioId, World>();

function world(scenario: ScenarioId): World {
  const made = worlds.get(scenario) ?? createWorld(scenario, 7, anchor);
  worlds.set(scenario, made);
  return made;
}

/** Everything a world says, as one number. Of a storm every twentieth transition, and the board they all led to. */
function digestOf(one: World): number {
  const at = one.defaultStart + 2 * hourMs;
  const said = [
    one.incidentsAt(at),
    one.plannedWorkAt(at),
    one.redoWindowsAt(at),
    one.noticesBetween(one.window.from, at),
  ];
  const every = one.transitions.length > 100_000 ? 20 : 1;
  const transitions = one.transitions.filter((_, index) => index % every === 0);
  const pieces: unknown[] = [
    one.catalog,
    one.window,
    one.defaultStart,
    one.gaps,
    one.boardAt(at),
    said,
    ...transitions,
  ];
  return pieces.reduce<number>((digest, piece) => Math.imul(digest ^ hashOf(JSON.stringify(piece)), 0x01000193), 17);
}

beforeAll(() => {
  for (const scenario of scenarioIds) world(scenario);
}, 60_000);

describe.each(scenarioIds)('%s', (scenario) => {
  it('[W1] comes out the same twice, and differently for another seed', () => {
    const first = digestOf(world(scenario));
    expect(digestOf(createWorld(scenario, 7, anchor))).toBe(first);
    expect(digestOf(createWorld(scenario, 8, anchor))).not.toBe(first);
  });

  it('[W2] is in the order of knowledge, numbered without a gap, inside the window', () => {
    const { transitions, window } = world(scenario);
    expect(transitions.length).toBeGreaterThan(1_000);
    const wrong = transitions.filter((transition, index) => {
      const before = transitions[index - 1];
      return (
        transition.seq !== index + 1 ||
        transition.at > transition.knownAt ||
        transition.at % secondMs !== 0 ||
        transition.knownAt > window.to ||
        transition.at < window.from ||
        (before !== undefined && before.knownAt > transition.knownAt)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('[W3] answers with the fold of what was known, in whatever order it is asked', () => {
    const one = world(scenario);
    const random = createRandom(`fold ${scenario}`);
    const instants = Array.from({ length: 12 }, () => random.int(one.window.from, one.window.to));
    const expected = foldsOf(one, instants);
    for (const at of instants) expect(one.boardAt(at)).toEqual(expected.get(at));
    const seq = random.int(1, one.transitions.length);
    expect(one.boardAtSeq(seq).position).toEqual({ epoch: 0, seq });
    const before = one.boardAtSeq(seq - 1);
    expect(before.position.seq).toBe(seq - 1);
    expect(applyTransitions(before, 0, one.transitions.slice(seq - 1, seq))).toEqual(one.boardAtSeq(seq));
    expect(one.boardAtSeq(0)).toEqual(one.boardAt(one.window.from));
    expect(one.boardAtSeq(one.transitions.length)).toEqual(one.boardAt(one.window.to));
  });

  it('[W4] changes a cell with every transition, unless it corrects the past', () => {
    const one = world(scenario);
    const cells = new Map<string, Slot>(
      one
        .boardAtSeq(0)
        .rows.flatMap((row) =>
          row.slots.map(
            (slot, column) => [`${row.insurerId} ${one.catalog.services[column]?.id ?? ''}`, slot] as const,
          ),
        ),
    );
    const idle = one.transitions.filter((transition) => {
      const key = `${transition.insurerId} ${transition.serviceId}`;
      const before = cells.get(key) ?? null;
      const after = cellAfter(before, transition);
      cells.set(key, after);
      return after === before;
    });
    const corrections = idle.filter(
      ({ at, insurerId, serviceId, provenance, seq }) =>
        provenance.kind === 'reported' && at < (slotAt(one.boardAtSeq(seq), insurerId, serviceId)?.since ?? -Infinity),
    );
    expect(idle.length).toBe(corrections.length);
    expect(corrections.length).toBe(scenario === 'spring-2023' ? 4 : 0);
  });

  it('[W5] names only what exists', () => {
    const one = world(scenario);
    const insurers = new Set(one.catalog.insurers.map(({ id }) => id));
    const services = new Set(one.catalog.services.map(({ id }) => id));
    const told = one.incidentsAt(one.window.to);
    const incidents = new Set(told.map(({ id }) => id));
    const board = one.boardAtSeq(0);
    const strangers = one.transitions.filter(
      ({ insurerId, serviceId, incidentId }) =>
        slotAt(board, insurerId, serviceId) === undefined ||
        slotAt(board, insurerId, serviceId) === null ||
        (incidentId !== null && !incidents.has(incidentId)),
    );
    expect(strangers).toEqual([]);
    const scopes = [
      ...told.map(({ affected }) => affected),
      ...told.flatMap(({ updates }) => updates).flatMap(({ changes }) => changes.map(({ scope }) => scope)),
      ...one.plannedWorkAt(one.window.to).map(({ affected }) => affected),
      ...one.redoWindowsAt(one.window.to).map(({ insurerIds, serviceId }) => ({ insurerIds, serviceIds: [serviceId] })),
      ...one.gaps,
    ];
    for (const { insurerIds, serviceIds } of scopes) {
      if (insurerIds !== 'all') expect(insurerIds.filter((id) => !insurers.has(id))).toEqual([]);
      if (serviceIds !== 'all') expect(serviceIds.filter((id) => !services.has(id))).toEqual([]);
    }
  });

  it('[W7] gives notice of every change of what people say, and only then', () => {
    const one = world(scenario);
    const notices = one.noticesBetween(one.window.from - 30 * 24 * hourMs, one.window.to);
    const instants = [...new Set(notices.map(({ at }) => at))].filter((at) => at >= one.window.from);
    for (const [index, at] of instants.entries()) {
      expect(sayingsAt(one, at)).not.toBe(sayingsAt(one, at - 1));
      expect(sayingsAt(one, (instants[index + 1] ?? one.window.to + 1) - 1)).toBe(sayingsAt(one, at));
    }
    expect([...notices].sort((a, b) => a.at - b.at)).toEqual(notices);
    const middle = instants[Math.floor(instants.length / 2)] ?? one.defaultStart;
    const halves = [one.noticesBetween(one.window.from, middle), one.noticesBetween(middle, one.window.to)];
    expect(halves.flat()).toEqual(one.noticesBetween(one.window.from, one.window.to));
    expect(halves[0]?.at(-1)?.at ?? middle).toBe(middle);
  });
});

it('[W1] of the anchor only the Berlin day counts, and only on the real clock', () => {
  const sameDay = anchor + 6 * hourMs;
  const nextDay = anchor + 24 * hourMs;
  expect(digestOf(createWorld('calm-day', 7, sameDay))).toBe(digestOf(world('calm-day')));
  expect(createWorld('calm-day', 7, nextDay).window).not.toEqual(world('calm-day').window);
  expect(digestOf(createWorld('spring-2023', 7, nextDay))).toBe(digestOf(world('spring-2023')));
});

it('[W3] cuts a history out of the world that folds to the same boards', () => {
  const one = world('spring-2023');
  const from = one.defaultStart - 3 * hourMs;
  const history = one.history({ from, to: one.defaultStart });
  expect(history.base).toEqual(one.boardAt(from));
  expect(applyTransitions(history.base, 0, history.transitions)).toEqual(one.boardAt(one.defaultStart));
  expect(history.transitions.every(({ knownAt }) => knownAt > from && knownAt <= one.defaultStart)).toBe(true);
});

it('[W6] never says more than was known', () => {
  const one = world('spring-2023');
  for (let at = one.window.from; at <= one.window.to; at += 7 * hourMs + 13 * minuteMs) {
    for (const incident of one.incidentsAt(at)) {
      const { confirmed, open, excluded } = incident.known;
      expect([...confirmed, ...open, ...excluded].filter((claim) => claim.at > at)).toEqual([]);
      expect(incident.updates.filter((update) => update.knownAt > at || (update.editedAt ?? 0) > at)).toEqual([]);
      expect(
        incident.updates.flatMap((update) => update.formerTexts).filter((former) => former.replacedAt > at),
      ).toEqual([]);
      expect((incident.resolvedAt ?? 0) > at || (incident.detectedAt ?? 0) > at).toBe(false);
      expect(incident.lifecycle).toBe(incident.updates.at(-1)?.lifecycle);
    }
    expect(one.plannedWorkAt(at).filter((work) => work.knownAt > at)).toEqual([]);
    expect(one.redoWindowsAt(at).filter((redo) => redo.knownAt > at)).toEqual([]);
  }
});

function sayingsAt(one: World, at: Instant): string {
  return JSON.stringify([one.incidentsAt(at), one.plannedWorkAt(at), one.redoWindowsAt(at)]);
}

/** Folded transition by transition from the first board, without any index. */
function foldsOf(one: World, instants: readonly Instant[]): ReadonlyMap<Instant, Board> {
  const folds = new Map<Instant, Board>();
  let board = one.boardAtSeq(0);
  let next = 0;
  for (const at of [...instants].sort((a, b) => a - b)) {
    let to = next;
    while ((one.transitions[to]?.knownAt ?? Infinity) <= at) to += 1;
    board = applyTransitions(board, 0, one.transitions.slice(next, to));
    next = to;
    folds.set(at, board);
  }
  return folds;
}

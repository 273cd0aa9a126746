import { describe, expect, it } from 'vitest';
import { slotAt } from '#domain/board-index.ts';
import { createHistory } from '#domain/history.ts';
import { hourMs, minuteMs, type Instant } from '#domain/instant.ts';
import { timelineOf } from '#domain/timeline.ts';
import type { Transition } from '#domain/transition.ts';
import { insurerTable } from '../catalogs/insurer-table.ts';
import { countCells } from './testing/count-cells.ts';
import { createWorld, type World } from '../world.ts';
import { localTime } from '../world/local-time.ts';
import { codeOfPair, type PairCode } from '../world/pair-code.ts';

/** The story must hold for every seed; three are looked at. */
const seeds = [1, 2, 3] as const;
const worlds = new Map(seeds.map((seed) => [seed, createWorld('spring-2023', seed, 0)]));

const southern = insurerTable.filter(({ centre }) => centre === 'sued');
const northern = insurerTable.filter(({ centre }) => centre === 'nord');

describe.each(seeds)('what happens in spring-2023, seed %i', (seed) => {
  const world = worlds.get(seed) ?? createWorld('spring-2023', seed, 0);

  it('[W12] runs six weeks and begins where it is most interesting', () => {
    expect(world.window).toEqual({ from: localTime('2023-04-20 00:00'), to: localTime('2023-06-10 00:00') });
    expect(world.defaultStart).toBe(Date.parse('2023-05-09T11:00:00Z'));
    expect([world.clockKind, world.defaultRate]).toEqual(['simulated', 60]);
    expect(world.transitions.length).toBeGreaterThanOrEqual(8_000);
    expect(world.transitions.length).toBeLessThanOrEqual(14_000);
  });

  it('[W14] rejects sick notes everywhere, for exactly 54 h where nothing else happens', () => {
    const night = world.boardAt(localTime('2023-04-24 22:30'));
    expect(codesOf(world, 'eau', '2023-04-24 22:30').filter((code) => code === 'A')).toHaveLength(80);
    expect(countCells(night).availability.outage).toBeGreaterThanOrEqual(80);
    const history = createHistory(world.history(world.window));
    for (const { id } of northern) {
      const outages = timelineOf(history, id, 'eau').filter(
        ({ pair, from }) => pair.availability === 'outage' && from === localTime('2023-04-24 22:00'),
      );
      expect(outages).toMatchObject([{ to: localTime('2023-04-27 04:00') }]);
    }
    const again = codesOf(world, 'eau', '2023-04-27 04:30').filter((code) => code !== 'A·T' && code !== 'A');
    expect(again.length).toBeGreaterThanOrEqual(65);
  });

  it('[W15] cuts the southern sections off in the night to 26 April', () => {
    const cutAt = [5, 1, 4, 3, 2].map((section) => {
      const ids = southern.filter(({ cluster }) => cluster === section).map(({ id }) => id);
      const cuts = within(world, '2023-04-25 22:00', '2023-04-26 05:00').filter(
        ({ insurerId, serviceId, to }) => ids.includes(insurerId) && serviceId === 'zv' && codeOfPair(to) === 'A·T',
      );
      expect(cuts).toHaveLength(ids.length);
      return Math.max(...cuts.map(({ at }) => at));
    });
    expect(cutAt).toEqual([...cutAt].sort((a, b) => a - b));
    for (const at of ['2023-04-26 12:00', '2023-04-27 03:00', '2023-04-28 12:00']) {
      expect(countCells(world.boardAt(localTime(at))).mode.isolated).toBeGreaterThan(500);
    }
  });

  it('[W16] disturbs KIM until 27 April noon', () => {
    expect(codesOf(world, 'kim', '2023-04-27 11:59').filter((code) => code === 'V')).toEqual([]);
    expect(codesOf(world, 'kim', '2023-04-27 12:01', northern).filter((code) => code === 'V').length).toBeGreaterThan(
      20,
    );
    expect(incidentAt(world, 'kim-verzoegerung', '2023-04-27 13:00')?.resolvedAt).toBe(localTime('2023-04-27 12:00'));
  });

  it('[W17] checks every southern environment before it returns', () => {
    const checked = new Set(
      world.transitions.filter(({ to }) => to.mode === 'forensics').map(({ insurerId }) => insurerId),
    );
    expect(southern.filter(({ id }) => !checked.has(id)).map(({ name }) => name)).toEqual([]);
    const stages = ['2023-04-26 12:00', '2023-05-01 12:00', '2023-05-09 14:00'].map(
      (at) => incidentAt(world, 'sicherheitsvorfall', at)?.staff?.forensicStage,
    );
    expect(new Set(stages).size).toBe(3);
  });

  it('[W18] brings payments first, on a fallback, from 3 to 5 May', () => {
    const firstOf = (serviceId: string) =>
      southern
        .map(({ id }) =>
          world.transitions.find((t) => t.insurerId === id && t.serviceId === serviceId && t.to.mode === 'fallback'),
        )
        .filter((found) => found !== undefined);
    const payments = firstOf('zv').filter(({ at }) => at < localTime('2023-05-09 00:00'));
    expect(payments.length).toBeGreaterThanOrEqual(50);
    expect(Math.min(...payments.map(({ at }) => at))).toBeGreaterThanOrEqual(localTime('2023-05-03 06:00'));
    expect(Math.max(...payments.map(({ at }) => at))).toBeLessThanOrEqual(localTime('2023-05-05 20:00'));
    expect(median(payments)).toBeLessThan(median(firstOf('kg')));
  });

  it('[W20] interrupts for less than an hour with every payment switchback, and ends in normal operation', () => {
    const history = createHistory(world.history(world.window));
    const dips = southern.flatMap(({ id }) => {
      const spans = timelineOf(history, id, 'zv');
      return spans.flatMap((span, index) =>
        codeOfPair(span.pair) === 'A·R' ? [{ span, after: spans.slice(index + 1, index + 3) }] : [],
      );
    });
    expect(dips.length).toBeGreaterThan(25);
    for (const { span, after } of dips) {
      expect(span.to - span.from).toBeLessThan(hourMs);
      expect(after.map(({ pair }) => codeOfPair(pair))).toContain('V');
    }
  });

  it('[W21] hits insurers unequally', () => {
    const hoursDown = (id: string) =>
      world.catalog.services.reduce((sum, service) => sum + downMs(world, id, service.id), 0) / hourMs;
    const south = southern.map(({ id }) => hoursDown(id));
    const north = northern.map(({ id }) => hoursDown(id));
    expect(average(south)).toBeGreaterThan(5 * average(north));
    expect(Math.max(...south)).toBeGreaterThan(3 * Math.min(...south));
  });

  it('[W22] gives BKK Textil Süd its e-mail back on 16 May', () => {
    const id = 'bkk-textil-sued';
    for (const at of ['2023-04-26 12:00', '2023-05-09 14:00', '2023-05-16 07:30']) {
      expect(codeAt(world, id, 'mail', localTime(at))).toBe('A·T');
    }
    expect(codeAt(world, id, 'mail', localTime('2023-05-16 09:00'))).toBe('V');
    const others = codesOf(world, 'mail', '2023-05-15 20:00').filter((code) => code === 'A·T');
    expect(others).toHaveLength(1);
  });

  it('[W23] leaves redo windows and late work when all lamps are normal', () => {
    const late = localTime('2023-06-09 20:00');
    expect(countCells(world.boardAt(late)).availability.operational).toBeGreaterThan(945);
    const open = world.redoWindowsAt(late).filter(({ status }) => status === 'open');
    expect(open.length).toBeGreaterThanOrEqual(4);
    expect(world.redoWindowsAt(late).filter(({ status }) => status === 'closed').length).toBeGreaterThanOrEqual(2);
    expect(world.redoWindowsAt(late).find(({ id }) => id === 'nachholen-eau')).toMatchObject({
      from: localTime('2023-04-24 22:00'),
      to: localTime('2023-04-27 04:00'),
    });
    expect(codesOf(world, 'kg', '2023-05-22 12:00').filter((code) => code === 'E').length).toBeGreaterThanOrEqual(5);
  });

  it('[W25] loses sight of sources, and says when they were last heard', () => {
    const board = world.boardAt(localTime('2023-05-09 14:22'));
    const late = board.rows
      .find(({ insurerId }) => insurerId === 'ikk-saaletal')
      ?.slots.filter((slot) => slot?.observedAt);
    expect(late).toHaveLength(5);
    for (const slot of late ?? []) expect(slot?.observedAt).toBeLessThan(localTime('2023-05-09 14:13'));
    expect(countCells(world.boardAt(localTime('2023-05-09 15:00'))).availability.unknown).toBeLessThan(3);
    expect(codesOf(world, 'kg', '2023-04-26 18:00').filter((code) => code === 'U·T').length).toBeGreaterThan(0);
  });

  it('[W30] looks like picture 2 on 9 May after 14:00', () => {
    for (const at of ['2023-05-09 14:00', '2023-05-09 14:22', '2023-05-09 14:40']) {
      const { availability, mode, affectedInsurers } = countCells(world.boardAt(localTime(at)));
      expect(Math.abs(availability.outage - 40)).toBeLessThanOrEqual(4);
      expect(Math.abs(availability.degraded - 16)).toBeLessThanOrEqual(7);
      expect(Math.abs(mode.fallback - 53)).toBeLessThanOrEqual(3);
      expect(Math.abs(mode.switchback - 7)).toBeLessThanOrEqual(2);
      expect([mode.isolated, mode.forensics, mode.maintenance]).toEqual([24, 12, 2]);
      expect(Math.abs(affectedInsurers - 53)).toBeLessThanOrEqual(5);
    }
    expect(countCells(world.boardAt(localTime('2023-05-09 14:22'))).availability.unknown).toBe(5);
  });

  it('[W30] changes something every one to four minutes on that afternoon', () => {
    for (const hour of ['13', '14', '15']) {
      const changes = within(world, `2023-05-09 ${hour}:00`, `2023-05-09 ${hour}:59`).length;
      expect(changes).toBeGreaterThanOrEqual(15);
      expect(changes).toBeLessThanOrEqual(60);
    }
    const longest = within(world, '2023-05-09 13:00', '2023-05-09 16:00').reduce(
      (gap, { knownAt }, index, all) => Math.max(gap, knownAt - (all[index - 1]?.knownAt ?? knownAt)),
      0,
    );
    expect(longest).toBeLessThan(15 * minuteMs);
  });

  it('[W31] knows nothing of what a gap covers while it lasts', () => {
    expect(world.gaps.length).toBeGreaterThanOrEqual(2);
    const known = world.gaps.flatMap((gap) =>
      world.transitions.filter(
        ({ insurerId, serviceId, knownAt }) =>
          knownAt >= gap.from &&
          knownAt < gap.to &&
          (gap.insurerIds === 'all' || gap.insurerIds.includes(insurerId)) &&
          (gap.serviceIds === 'all' || gap.serviceIds.includes(serviceId)),
      ),
    );
    expect(known).toEqual([]);
  });
});

function incidentAt(world: World, id: string, at: string) {
  return world.incidentsAt(localTime(at)).find((incident) => incident.id === id);
}

function within(world: World, from: string, to: string): readonly Transition[] {
  return world.transitions.slice(world.seqAt(localTime(from)), world.seqAt(localTime(to)));
}

function codeAt(world: World, insurerId: string, serviceId: string, at: Instant): PairCode {
  const slot = slotAt(world.boardAt(at), insurerId, serviceId);
  if (slot === null || slot === undefined) throw new Error(`no cell ${insurerId} ${serviceId}`);
  return codeOfPair(slot.pair);
}

function codesOf(world: World, serviceId: string, at: string, among = insurerTable): PairCode[] {
  return among.map(({ id }) => codeAt(world, id, serviceId, localTime(at)));
}

function downMs(world: World, insurerId: string, serviceId: string): number {
  if (slotAt(world.boardAtSeq(0), insurerId, serviceId) === null) return 0;
  let downSince: Instant | null = null;
  let sum = 0;
  for (const transition of world.transitions) {
    if (transition.insurerId !== insurerId || transition.serviceId !== serviceId) continue;
    if (downSince !== null) sum += Math.max(0, transition.at - downSince);
    downSince = transition.to.availability === 'outage' ? transition.at : null;
  }
  return sum;
}

function median(transitions: readonly Transition[]): Instant {
  return transitions.map(({ at }) => at).sort((a, b) => a - b)[Math.floor(transitions.length / 2)] ?? NaN;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

import fc from 'fast-check';
import { expect } from 'vitest';
import { incidentsAsKnown, plannedWorkAsKnown, redoWindowsAsKnown } from '#domain/as-known.ts';
import { boardAsKnown } from '#domain/history-up-to.ts';
import { createHistory } from '#domain/history.ts';
import { veilGaps } from '#domain/gap-veil.ts';
import { itHolds } from '#lib/testing/it-holds.ts';
import { createWorld } from '../world.ts';

const world = createWorld('spring-2023', 2023, 0);
const { from, to } = world.window;
const instant = fc.integer({ min: from, max: to });
const history = createHistory(world.history(world.window));
const last = { incidents: world.incidentsAt(to), works: world.plannedWorkAt(to), windows: world.redoWindowsAt(to) };

itHolds(
  '[M10] the board a history tells of an instant is the world’s own, with its silences drawn in',
  fc.property(instant, (at) => {
    const own = veilGaps(world.boardAt(at), world.gaps, at);
    const told = boardAsKnown(history, at);
    expect(told.position).toEqual(own.position);
    expect(told.rows).toEqual(own.rows);
  }),
);

itHolds(
  '[M8] out of the last words on every incident come those of any instant, as the world told them then',
  fc.property(instant, (at) => {
    const told = incidentsAsKnown(last.incidents, at);
    const own = world.incidentsAt(at);
    expect(
      told.map(({ id, lifecycle, detectedAt, resolvedAt, updates }) => ({
        id,
        lifecycle,
        detectedAt,
        resolvedAt,
        updates,
      })),
    ).toEqual(
      own.map(({ id, lifecycle, detectedAt, resolvedAt, updates }) => ({
        id,
        lifecycle,
        detectedAt,
        resolvedAt,
        updates,
      })),
    );
    // what was withdrawn later is missing, and nothing is there that was not said
    for (const [index, incident] of told.entries()) {
      for (const kind of ['confirmed', 'open', 'excluded'] as const)
        expect(own[index]?.known[kind]).toEqual(expect.arrayContaining([...incident.known[kind]]));
    }
  }),
);

itHolds(
  '[M9] nothing is announced or to be done again that was not known then',
  fc.property(instant, (at) => {
    const own = new Map(world.plannedWorkAt(at).map((work) => [work.id, work]));
    for (const work of plannedWorkAsKnown(last.works, at)) {
      expect(own.get(work.id)).toMatchObject({ startsAt: work.startsAt, endsAt: work.endsAt, status: work.status });
    }
    const windows = new Set(world.redoWindowsAt(at).map(({ id }) => id));
    expect(redoWindowsAsKnown(last.windows, at).filter(({ id }) => !windows.has(id))).toEqual([]);
  }),
);

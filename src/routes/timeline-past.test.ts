import { expect, it } from 'vitest';
import { decodeHistory, encodeHistory } from '#contract/codec/history-codec.ts';
import { completeBoard } from '#domain/board.ts';
import { slotAt } from '#domain/board-index.ts';
import { boardAt, createHistory } from '#domain/history.ts';
import { hourMs } from '#domain/instant.ts';
import { paintProof } from '#domain/paint.ts';
import { cellsIn, stateAt } from '#domain/state-steps.ts';
import { summarize } from '#domain/summary.ts';
import { outage, sampleBoard, sampleCatalog, sampleTransition } from '#domain/testing/sample.ts';
import { timelineRows } from '#features/timeline/timeline-rows.ts';
import { createWorld } from '#simulation/world.ts';
import { timelinePastOf } from './timeline-past.ts';

const asKnownThen = paintProof('live', false, true);

it('[TL44] an insurer and a service the history leaves out are unknown: in the curve, on the board and in the row', () => {
  const catalog = sampleCatalog(3, 2);
  const history = createHistory({
    base: sampleBoard(2, 1),
    window: { from: 0, to: 10_000 },
    transitions: [sampleTransition(1, { insurerId: 'k0' }), sampleTransition(2, { insurerId: 'k2', to: outage })],
    gaps: [],
  });
  const past = timelinePastOf(history, catalog);
  const countsAt = (at: number) => stateAt(past.steps, at)?.counts;
  expect(countsAt(0)).toMatchObject({ P0: 2, PU: 4, P1: 0 });
  // what is told of it later counts from then on
  expect(countsAt(2_000)).toMatchObject({ P0: 1, PU: 3, P1: 2 });
  expect(boardAt(past.history, 0).rows.map(({ insurerId }) => insurerId)).toEqual(['k0', 'k1', 'k2']);
  expect(slotAt(boardAt(past.history, 9_000), 'k2', 's1')?.pair.availability).toBe('unknown');
  const rows = timelineRows({ kind: 'insurers', serviceId: 's0' }, past.history.base, past.timelines, catalog, []);
  expect(rows.map(({ spans }) => spans.map(({ pair }) => pair.availability))).toEqual([
    ['operational', 'outage'],
    ['operational'],
    ['unknown', 'outage'],
  ]);
});

it('[TL44] a history that tells of everything is taken as it is', () => {
  const history = createHistory({ base: sampleBoard(3, 2), window: { from: 0, to: 9 }, transitions: [], gaps: [] });
  expect(timelinePastOf(history, sampleCatalog(3, 2)).history).toBe(history);
});

it('[TL44] [W34] of a spoiled history every cell the catalogue expects is counted, at every instant, as the board has it', () => {
  const world = createWorld('hostile', 1, Date.UTC(2026, 9, 24, 12));
  const window = { from: world.defaultStart, to: world.defaultStart + 6 * hourMs };
  const sound = { ...world.history(window), window, audience: 'staff', generatedAt: window.to } as const;
  const body: unknown = JSON.parse(JSON.stringify(world.distort?.('history', encodeHistory(sound))));
  const decoded = decodeHistory(body, 'staff');
  if (!decoded.ok) throw new Error(decoded.refusal);
  const problems = decoded.flaws.map(({ problem }) => problem).join('; ');
  expect(problems).toMatch(/unknown availability/);
  const missing = world.catalog.insurers[11]?.id ?? '';
  expect(decoded.value.base.rows.map(({ insurerId }) => insurerId)).not.toContain(missing);
  const past = timelinePastOf(createHistory(decoded.value), world.catalog);
  const { cells } = summarize(completeBoard(decoded.value.base, world.catalog), world.catalog, asKnownThen);
  for (let hour = 0; hour < 6; hour += 1) {
    const at = window.from + hour * hourMs;
    const counts = stateAt(past.steps, at)?.counts ?? expect.fail('no step');
    const summary = summarize(boardAt(past.history, at), world.catalog, asKnownThen);
    expect(counts).toEqual(summary.byAttention);
    expect(cellsIn(counts)).toBe(cells);
    expect(counts.PU).toBeGreaterThanOrEqual(world.catalog.services.length);
  }
  expect(past.timelines.ofInsurer(missing).map(({ pair }) => pair.availability)).toContain('unknown');
});

import { describe, expect, it } from 'vitest';
import { createValidators, readContract } from '#contract/testing/contract-schemas.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import { applyTransitions } from '#domain/board-fold.ts';
import { boardOf } from '../run/run.ts';
import type { RawOptions } from '../simulation-options.ts';
import { listen } from '../testing/listen.ts';
import { framesOf, seqsOf } from '../testing/read-events.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import type { Resume } from './stream-session.ts';

const busy: RawOptions = { from: '2023-05-09T11:00:00Z', speed: 600 };

describe('a stream', () => {
  it('[X10] goes on exactly behind the position a reader names, and leads to the board there is', () => {
    const world = createSampleSimulation(busy);
    const start = world.simulation.moment();
    const after = { epoch: start.run.epoch, seq: start.seq - 40 };
    const heard = listen(world, after);
    heard.pass(20_000);
    const frames = heard.frames();
    const end = world.simulation.moment();
    expect(end.seq).toBeGreaterThan(start.seq);
    expect(seqsOf(frames)).toEqual(Array.from({ length: end.seq - after.seq }, (_, i) => after.seq + 1 + i));
    const transitions = frames.flatMap((frame) => (frame.event === 'batch' ? frame.transitions : []));
    expect(applyTransitions(boardOf(start.run, after.seq), after.epoch, transitions)).toEqual(
      boardOf(end.run, end.seq),
    );
  });

  it('[X10] gives every batch an id from which a reader can go on, and a heartbeat none', () => {
    const world = createSampleSimulation(busy);
    const { run, seq } = world.simulation.moment();
    const heard = listen(world, { epoch: run.epoch, seq: seq - 3 });
    heard.pass(6_000);
    for (const { event, id, data } of heard.events()) {
      expect(id).toBe(event === 'batch' ? `${run.epoch}:${(JSON.parse(data) as { to: number }).to}` : null);
    }
  });

  it('[X3] says what the contract’s schema of stream events says', () => {
    const world = createSampleSimulation({ from: '2023-04-26T00:00:00Z', speed: 3_600 });
    const { run, seq } = world.simulation.moment();
    const validate = createValidators(readContract())('/components/schemas/StreamEvent');
    const heard = listen(world, { epoch: run.epoch - 1, seq });
    heard.pass(20_000);
    const events = heard.events();
    expect(new Set(events.map(({ event }) => event))).toEqual(new Set(['reset', 'heartbeat', 'batch', 'notice']));
    for (const { id, event, data } of events) {
      expect(validate({ ...(id === null ? {} : { id }), event, data: JSON.parse(data) as unknown })).toEqual([]);
    }
  });

  it('[X10] begins at the present for a reader that names no position', () => {
    const heard = listen(createSampleSimulation(busy), null);
    const { run, seq, real } = heard.simulation.moment();
    expect(heard.frames()).toEqual([
      expect.objectContaining({ event: 'heartbeat', head: { epoch: run.epoch, seq }, generatedAt: real }),
    ]);
  });

  it('[X11] sends at most one batch a tick and none above 64 kB, however much there is to catch up', () => {
    const world = createSampleSimulation(busy);
    const { run, seq } = world.simulation.moment();
    const heard = listen(world, { epoch: run.epoch, seq: 0 });
    const seqs: number[] = [];
    for (let tick = 0; seqs.length < seq && tick < 1_000; tick++) {
      const events = heard.events();
      const batches = events.filter(({ event }) => event === 'batch');
      expect(batches.length).toBeLessThanOrEqual(1);
      for (const { bytes } of batches) expect(bytes).toBeLessThanOrEqual(64_000);
      seqs.push(...seqsOf(framesOf(batches)));
      heard.pass(250);
    }
    expect(seqs.slice(0, seq)).toEqual(Array.from({ length: seq }, (_, i) => i + 1));
  });

  it('[X11] beats every five seconds, the first time at once, with the true head', () => {
    const heard = listen(createSampleSimulation(busy), null);
    const start = heard.simulation.moment().real;
    heard.pass(30_000);
    const beats = heard.frames().filter((frame) => frame.event === 'heartbeat');
    expect(beats.map(({ generatedAt }) => generatedAt - start)).toEqual([
      0, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000,
    ]);
    for (const { head, clock, generatedAt } of beats) {
      expect(head.seq).toBe(heard.simulation.moment().run.world.seqAt(clock.now));
      expect(clock.now).toBe(heard.simulation.moment().run.clock.boardAt(generatedAt));
    }
  });

  it('[X11] tells of everything else worth fetching, once', () => {
    const heard = listen(createSampleSimulation({ from: '2023-04-26T00:00:00Z', speed: 3_600 }), null);
    const start = heard.simulation.moment();
    heard.pass(24_000);
    const end = heard.simulation.moment();
    const notices = heard
      .frames()
      .flatMap((frame) => (frame.event === 'notice' ? [{ resource: frame.resource, id: frame.id }] : []));
    const expected = start.run.world
      .noticesBetween(start.board, end.board)
      .map(({ resource, id }) => ({ resource, id }));
    expect(expected.length).toBeGreaterThan(0);
    expect(notices).toEqual(expected);
  });

  it.each([
    ['a position ahead', (epoch: number, seq: number): Resume => ({ epoch, seq: seq + 1 })],
    ['an earlier history', (epoch: number, seq: number): Resume => ({ epoch: epoch - 1, seq })],
    ['a later history', (epoch: number, seq: number): Resume => ({ epoch: epoch + 1, seq })],
    ['something that is no position', (): Resume => 'impossible'],
  ])('[X12] answers %s with a reset to the head, then goes on', (_, resumeAt) => {
    const world = createSampleSimulation(busy);
    const { run, seq } = world.simulation.moment();
    const heard = listen(world, resumeAt(run.epoch, seq));
    const [first, ...rest] = heard.frames();
    expect(first).toMatchObject({ event: 'reset', position: { epoch: run.epoch, seq } });
    expect(rest.map(({ event }) => event)).toEqual(['heartbeat']);
    heard.pass(20_000);
    expect(seqsOf(heard.frames())[0]).toBe(seq + 1);
  });

  it('[X12] keeps an hour: what was reached since can be resumed, what was reached before cannot', () => {
    const world = createSampleSimulation({ from: '2023-05-09T11:00:00Z', speed: 60 });
    const start = world.simulation.moment();
    world.time.advance(hourMs + 10 * minuteMs);
    const now = world.simulation.moment();
    const edge = start.run.world.seqAt(start.run.clock.boardAt(now.real - hourMs));
    const resumed = (seq: number) => listen(world, { epoch: start.run.epoch, seq }).frames()[0]?.event;
    expect(resumed(edge)).toBe('batch');
    expect(resumed(edge - 1)).toBe('reset');
  });

  it('[X12] tells of a new history as soon as there is one', () => {
    const heard = listen(createSampleSimulation(busy), null);
    heard.pass(1_000);
    heard.events();
    heard.simulation.restart(heard.simulation.options());
    heard.pass(250);
    const { run, seq } = heard.simulation.moment();
    expect(heard.frames()[0]).toMatchObject({ event: 'reset', position: { epoch: run.epoch, seq } });
    heard.pass(20_000);
    expect(seqsOf(heard.frames())[0]).toBe(seq + 1);
  });

  it('[X13] ends between 12 and 18 minutes, not all at once', () => {
    const world = createSampleSimulation({ speed: 0 });
    const lifetimes = Array.from({ length: 20 }, () => {
      const heard = listen(world, null);
      const start = heard.simulation.moment().real;
      heard.pass(20 * minuteMs);
      return heard.simulation.moment().real - start;
    });
    for (const lifetime of lifetimes) {
      expect(lifetime).toBeGreaterThanOrEqual(12 * minuteMs);
      expect(lifetime).toBeLessThanOrEqual(18 * minuteMs + 250);
    }
    expect(new Set(lifetimes).size).toBeGreaterThan(15);
  });

  it('[X13] holds back for a reader that does not keep up, loses nothing, and gives up after half a minute', () => {
    const heard = listen(createSampleSimulation(busy), null);
    const { seq } = heard.simulation.moment();
    heard.events();
    heard.setFull(true);
    heard.pass(20_000);
    expect(heard.events()).toEqual([]);
    heard.setFull(false);
    heard.pass(1_000);
    expect(seqsOf(heard.frames())[0]).toBe(seq + 1);
    heard.setFull(true);
    heard.pass(31_000);
    expect(heard.isClosed()).toBe(true);
  });
});

import type { Instant } from '#domain/instant.ts';
import type { Clock } from '#lib/clock.ts';
import { createRandom, type Random } from '#lib/seeded-random.ts';
import { nextEpoch } from './epoch.ts';
import { createFaultBoard, type FaultBoard } from './faults/fault-board.ts';
import { createRunClock } from './run/run-clock.ts';
import { momentOf, type Moment, type Run } from './run/run.ts';
import { systemTimers, type Timers } from './run/timers.ts';
import { worldFor } from './run/world-shelf.ts';
import type { SimulationOptions } from './simulation-options.ts';

/** A world, when it began and how fast it runs, and what is broken on purpose: everything the handlers speak about. */
export type Simulation = Readonly<{
  clock: Clock;
  timers: Timers;
  /** chance that is no part of the world, such as how long a connection may live */
  random: Random;
  faults: FaultBoard;
  options: () => SimulationOptions;
  /** as it is now; a world that came to its end has begun anew, with a larger epoch */
  moment: () => Moment;
  /** how far the present run has come, or how far the one before it came (readers may still hold its addresses); else null */
  lastMomentOf: (epoch: number) => Moment | null;
  restart: (options: SimulationOptions) => void;
  /** board time forward stays in the epoch; backward is a new history and therefore a new epoch */
  setClock: (change: Readonly<{ now: Instant | null; speed: number | null }>) => void;
}>;

/** Throws a RangeError if `from` lies outside the scenario's window (checked for people in `parseSimulationOptions`). */
export function createSimulation(
  options: SimulationOptions & Readonly<{ clock: Clock; timers?: Timers; random?: Random }>,
): Simulation {
  const { clock, timers = systemTimers, random = createRandom(`host ${options.seed}`) } = options;
  let chosen: SimulationOptions = pick(options);
  let lastReal = clock.now();
  let present = beginRun(chosen, lastReal, null);
  let former: Moment | null = null;

  const begin = (next: SimulationOptions, real: Instant): void => {
    const run = beginRun(next, real, present);
    former = momentOf(present, real);
    present = run;
    chosen = pick(next);
  };
  const moment = (): Moment => {
    const real = clock.now();
    if (real < lastReal) present.clock.rebase(lastReal, real);
    lastReal = real;
    if (present.clock.boardAt(real) >= present.world.window.to) begin(chosen, real);
    return momentOf(present, real);
  };
  return {
    clock,
    timers,
    random,
    faults: createFaultBoard(clock),
    options: () => chosen,
    moment,
    lastMomentOf: (epoch) => [moment(), former].find((last) => last?.run.epoch === epoch) ?? null,
    restart: (next) => begin(next, moment().real),
    setClock: ({ now, speed }) => {
      const { real, board } = moment();
      if (now !== null && now < board) begin({ ...chosen, from: now, speed: present.clock.rate() }, real);
      else if (now !== null) present.clock.leap(real, now);
      if (speed !== null) present.clock.setRate(real, speed);
    },
  };
}

function pick({ scenario, seed, from, speed }: SimulationOptions): SimulationOptions {
  return { scenario, seed, from, speed };
}

function beginRun(options: SimulationOptions, real: Instant, former: Run | null): Run {
  const world = worldFor(options.scenario, options.seed, real);
  const followsRealTime = world.clockKind === 'real' && options.from === null && (options.speed ?? 1) === 1;
  const from = options.from ?? (world.clockKind === 'real' ? real : world.defaultStart);
  if (from < world.window.from || from >= world.window.to) throw new RangeError('the start lies outside the scenario');
  const clock = createRunClock(real, from, options.speed ?? world.defaultRate);
  return {
    world,
    epoch: nextEpoch(real, former?.epoch ?? null),
    clock,
    isRealTime: () => followsRealTime && clock.rate() === 1 && clock.boardAt(clock.setAt()) === clock.setAt(),
  };
}

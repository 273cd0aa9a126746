import type { Clock } from '#lib/clock.ts';
import type { Timers } from '../timers.ts';
import type { WakeUp } from '../wake-up.ts';

type Task = Readonly<{ at: number; order: number; run: () => void }>;

const frameMs = 16;

/** Both clocks of a device, its timers and its page events, all moved by the test alone. */
export function createFakeTime(start: number = Date.UTC(2023, 4, 9, 11)) {
  let now = start;
  let elapsed = 1_000;
  /** what no device knows: how much time really went by */
  let sleptMs = 0;
  let order = 0;
  const tasks = new Set<Task>();
  const wakeListeners = new Set<() => void>();
  const page = { isHidden: false, isOnline: true };

  const add = (delayMs: number, run: () => void) => {
    const task: Task = { at: elapsed + delayMs, order: (order += 1), run };
    tasks.add(task);
    return () => void tasks.delete(task);
  };
  const clock: Clock = { now: () => now, elapsed: () => elapsed };
  const timers: Timers = {
    after: (delayMs, run) => add(Math.max(0, delayMs), run),
    onFrame: (run) => (page.isHidden ? () => undefined : add(frameMs, run)),
  };
  const wakeUp: WakeUp = {
    subscribe: (listener) => {
      wakeListeners.add(listener);
      return () => void wakeListeners.delete(listener);
    },
    isHidden: () => page.isHidden,
    isOnline: () => page.isOnline,
  };
  const next = (until: number) =>
    [...tasks].filter((task) => task.at <= until).sort((a, b) => a.at - b.at || a.order - b.order)[0];

  return {
    clock,
    timers,
    wakeUp,
    page,
    /** runs what is due, one by one, letting promises settle in between */
    advance: async (ms: number) => {
      const until = elapsed + ms;
      await settle();
      for (let task = next(until); task !== undefined; task = next(until)) {
        tasks.delete(task);
        now += Math.max(0, task.at - elapsed);
        elapsed = Math.max(elapsed, task.at);
        task.run();
        await settle();
      }
      now += until - elapsed;
      elapsed = until;
    },
    /** somebody sets the wall clock */
    setWall: (byMs: number) => {
      now += byMs;
    },
    /** the machine sleeps: wall time passes, nothing runs, and the monotonic clock may stand still */
    sleep: (ms: number, doesMonotonicStop: boolean) => {
      now += ms;
      if (doesMonotonicStop) sleptMs += ms;
      else elapsed += ms;
    },
    wake: async () => {
      for (const listener of wakeListeners) listener();
      await settle();
    },
    trueElapsed: () => elapsed + sleptMs,
    pendingTasks: () => tasks.size,
    wakeListeners: () => wakeListeners.size,
  };
}

export type FakeTime = ReturnType<typeof createFakeTime>;

/** Streams and digests resolve in real turns of the loop. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

import { noticeResources } from '#contract/notice-resource.ts';
import type { ApplyQueue } from './apply-queue.ts';
import type { Intake } from './board-intake.ts';
import { createClient } from './client.ts';
import { situationOf, type Link, type LinkOptions } from './link-life.ts';
import { connectionKindOf, nextStreamAt, nextSyncAt, pausedLeg, restingLeg, wakeLeg } from './link.ts';
import type { Connection } from './live-board-state.ts';
import { elapsedBetween, momentOf } from './moment.ts';
import { reportedSkewMs } from './server-clock.ts';
import { createServerTimeKeeper } from './server-time-keeper.ts';
import { runSync } from './sync-leg.ts';
import type { Cancel } from './timers.ts';

export type BoardLink = Readonly<{
  start: () => void;
  stop: () => void;
  /** looks at once, unless the server asked for the wait */
  hurry: () => void;
}>;

/** Keeps the store fed: decides when to ask, when to listen, and does so until stopped. */
export function createBoardLink(options: LinkOptions): BoardLink {
  let life: Readonly<{ link: Link; end: Cancel }> | null = null;
  let legs: Legs = { sync: restingLeg, stream: restingLeg };
  return {
    start: () => {
      life ??= begin(options, legs);
    },
    stop: () => {
      if (life === null) return;
      life.end();
      legs = { sync: pausedLeg(life.link.sync), stream: pausedLeg(life.link.stream) };
      life = null;
    },
    hurry: () => {
      if (life !== null) wake(life.link);
    },
  };
}

type Legs = Pick<Link, 'sync' | 'stream'>;

function begin(options: LinkOptions, legs: Legs): Readonly<{ link: Link; end: Cancel }> {
  const link = createLink(options, legs);
  let cancelPlan: Cancel = () => undefined;
  link.changed = () => {
    cancelPlan();
    cancelPlan = plan(link);
  };
  const leave = options.wakeUp.subscribe(() => wake(link));
  link.changed();
  const end = () => {
    leave();
    link.ending.abort();
    cancelPlan();
    link.queue.flush();
  };
  return { link, end };
}

function createLink(options: LinkOptions, legs: Legs): Link {
  const { clock, timers, wakeUp, store } = options;
  const serverTime = createServerTimeKeeper();
  const apply = (intakes: readonly Intake[]) => {
    const epoch = store.getState().heard?.epoch;
    store.take(intakes);
    if (epoch !== undefined && epoch !== store.getState().heard?.epoch) noticeEverything(options);
    link.changed();
  };
  const link: Link = {
    options,
    client: createClient({ ...options, onServerTime: serverTime.learn }),
    serverTime,
    queue: options.listen?.createQueue({ clock, timers, isHidden: wakeUp.isHidden, apply }) ?? atOnce(apply),
    ending: new AbortController(),
    ...legs,
    isStreaming: false,
    streamEnding: null,
    lastFrameAt: null,
    sampleAt: null,
    jitter: options.random(),
    changed: () => undefined,
  };
  return link;
}

/** Answers to questions come one at a time, and somebody waits for each. */
function atOnce(apply: (intakes: readonly Intake[]) => void): ApplyQueue<Intake> {
  const nothing = () => undefined;
  return { push: (intake) => apply([intake]), flush: nothing, clear: nothing };
}

/** A new history of the server: what was fetched of the old one tells of another world. */
function noticeEverything({ onNotice }: LinkOptions): void {
  for (const resource of noticeResources) onNotice({ resource, id: null });
}

/** Does what is due, says how things stand, and sets one timer for what is due next. */
function plan(link: Link): Cancel {
  if (link.ending.signal.aborted) return () => undefined;
  const now = link.options.clock.elapsed();
  const syncAt = nextSyncAt(now, situationOf(link));
  if (syncAt !== null && syncAt <= now) void runSync(link);
  const streamAt = nextStreamAt(situationOf(link));
  if (streamAt !== null && streamAt <= now) void link.options.listen?.run(link);
  report(link, now);
  const next = nextActionAt(link, now);
  return next === null ? () => undefined : link.options.timers.after(next - now, link.changed);
}

function nextActionAt(link: Link, now: number): number | null {
  const situation = situationOf(link);
  const due = [nextSyncAt(now, situation), nextStreamAt(situation)].filter((at) => at !== null);
  return due.length === 0 ? null : Math.min(...due);
}

/** The page may have slept, the network may be back, or somebody asks again: believe no timer and no connection, look at once. */
function wake(link: Link): void {
  const { clock, wakeUp } = link.options;
  link.queue.flush();
  if (!wakeUp.isHidden()) {
    const at = momentOf(clock);
    link.sync = wakeLeg(link.sync, at.elapsed);
    link.stream = wakeLeg(link.stream, at.elapsed);
    link.sampleAt = at.elapsed;
    if (link.lastFrameAt !== null && elapsedBetween(link.lastFrameAt, at) > deafMs) link.streamEnding?.abort();
  }
  link.changed();
}

/** Two heartbeats and a little: after a sleep this connection is most likely dead without knowing it. */
const deafMs = 11_000;

function report(link: Link, now: number): void {
  const { store, clock } = link.options;
  const situation = situationOf(link);
  const kind = connectionKindOf(situation);
  const failure = kind === 'streaming' ? null : (link.sync.failure ?? link.stream.failure);
  const next = kind === 'streaming' || link.sync.isRunning ? null : nextActionAt(link, now);
  const former = store.getState().connection;
  const at = momentOf(clock);
  const connection: Connection = {
    kind,
    since: former.kind === kind ? former.since : at.now,
    failure,
    retryAt: next === null || failure === null ? null : Math.round(at.now + Math.max(0, next - now)),
  };
  const skewMs = link.serverTime.skewMs(at);
  const clockSkewMs = skewMs !== null && Math.abs(skewMs) > reportedSkewMs ? Math.round(skewMs / 1_000) * 1_000 : null;
  store.patch({ connection: isSameConnection(former, connection) ? former : connection, clockSkewMs });
}

function isSameConnection(a: Connection, b: Connection): boolean {
  const isSameRetry =
    a.retryAt === b.retryAt || (a.retryAt !== null && b.retryAt !== null && Math.abs(a.retryAt - b.retryAt) < 1_000);
  return a.kind === b.kind && a.failure === b.failure && isSameRetry;
}

import type { Audience } from '#domain/audience.ts';
import { wantsSnapshot } from '#domain/feed.ts';
import { ageAt } from '#domain/freshness.ts';
import type { ApplyQueue, ApplyQueueOptions } from './apply-queue.ts';
import type { Intake, TakeIn } from './board-intake.ts';
import type { Client, Early } from './client.ts';
import type { Leg, Situation } from './link.ts';
import type { LiveBoardStore } from './live-board-store.ts';
import { elapsedBetween, momentOf, type Moment, type SteadyClock } from './moment.ts';
import type { Notice } from './notice.ts';
import type { ServerTimeKeeper } from './server-time-keeper.ts';
import type { KeepBoard } from './sync-board.ts';
import type { Timers } from './timers.ts';
import type { WakeUp } from './wake-up.ts';

export type LinkOptions = Readonly<{
  audience: Audience;
  /** null = this audience has no stream */
  listen: Listening | null;
  baseUrl: string;
  clock: SteadyClock;
  fetch: typeof fetch;
  early: Early | null;
  random: () => number;
  timers: Timers;
  wakeUp: WakeUp;
  digest: ((text: string) => Promise<string>) | null;
  onNotice: (notice: Notice) => void;
  keepBoard: KeepBoard | null;
  store: LiveBoardStore;
}>;

export type Listening = Readonly<{
  /** listens to one connection of the stream */
  run: (link: Link) => Promise<void>;
  takeIn: TakeIn;
  createQueue: (options: ApplyQueueOptions<Intake>) => ApplyQueue<Intake>;
}>;

/** One life of the link, from start to stop. What is decided lives in `link.ts`; here it is done. */
export type Link = {
  readonly options: LinkOptions;
  readonly client: Client;
  readonly serverTime: ServerTimeKeeper;
  readonly queue: ApplyQueue<Intake>;
  /** ends everything */
  readonly ending: AbortController;
  sync: Leg;
  stream: Leg;
  isStreaming: boolean;
  /** ends the present connection only */
  streamEnding: AbortController | null;
  lastFrameAt: Moment | null;
  /** monotonic; when the pointer should be looked at for its own sake */
  sampleAt: number | null;
  jitter: number;
  /** to be called after everything that may change what is due */
  changed: () => void;
};

export function situationOf(link: Link): Situation {
  const { options, sync, stream, isStreaming, jitter } = link;
  const { feed, behindSince } = options.store.holding();
  const at = momentOf(options.clock);
  return {
    audience: options.audience,
    sync,
    stream,
    isStreaming,
    isOnline: options.wakeUp.isOnline(),
    feed: feed.status,
    hasBoard: feed.board !== null,
    behindSince: behindSince === null ? null : at.elapsed - elapsedBetween(behindSince, at),
    wantsSnapshot: feed.board !== null && wantsSnapshot(feed),
    sampleAt: sampleAtOf(link),
    jitter,
  };
}

/** A stream that brings changes but no heartbeat, or nothing but old ones, leaves the board without proof: the pointer can give it. */
function sampleAtOf({ options, isStreaming, sampleAt, sync }: Link): number | null {
  if (!isStreaming) return sampleAt;
  const at = momentOf(options.clock);
  const { proof } = options.store.holding();
  const provenAt = proof === null ? 0 : at.elapsed - ageAt(proof, at);
  return Math.min(sampleAt ?? Infinity, Math.max(provenAt, sync.endedAt ?? 0) + unprovenMs);
}

/** Two heartbeats and a little more than what is not known of the server's time; well below the first step of the ladder. */
const unprovenMs = 12_000;

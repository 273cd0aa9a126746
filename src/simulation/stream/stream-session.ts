import type { StreamFrame } from '#contract/codec/stream-codec.ts';
import { hourMs, minuteMs, secondMs, type Instant } from '#domain/instant.ts';
import type { Position } from '#domain/position.ts';
import { boardClockOf, reachedAt, type Moment } from '../run/run.ts';
import type { Simulation } from '../simulation.ts';
import { frameBytes, nextBatch } from './frame-bytes.ts';

export const heartbeatEveryMs = 5 * secondMs;
/** How far back a reader may resume. */
export const retentionMs = hourMs;
const meanLifetimeMs = 15 * minuteMs;
/** A reader that takes nothing for so long is gone, or should reconnect. */
const patienceMs = 30 * secondMs;

/** Where bytes go. `isFull` while the reader does not keep up. */
export type Outlet = Readonly<{ write: (bytes: Uint8Array) => void; isFull: () => boolean; close: () => void }>;

/** Where a reader wants to go on: a position, something that is none, or null for "from now on". */
export type Resume = Position | 'impossible' | null;

/** One open connection. It has no timer of its own: somebody calls `tick`. */
export type StreamSession = Readonly<{
  tick: (moment: Moment) => void;
  /** tells the reader to take a new board */
  reset: (moment: Moment, reason: string) => void;
  /** leaves out the next `count` transitions */
  skip: (count: number) => void;
  close: () => void;
}>;

export function createStreamSession(
  simulation: Simulation,
  start: Moment,
  resume: Resume,
  outlet: Outlet,
): StreamSession {
  const closesAt = start.real + meanLifetimeMs * (0.8 + 0.4 * simulation.random.next());
  const refusal = refusalOf(start, resume);
  let position: Position = refusal === null && resume !== null && resume !== 'impossible' ? resume : headOf(start);
  let noticedUntil: Instant = start.board;
  let heartbeatAt: Instant = -Infinity;
  let keptUpAt: Instant = start.real;
  let toSkip = 0;
  let pendingReason = refusal;

  const write = (moment: Moment, frame: StreamFrame): void => outlet.write(frameBytes(simulation, moment, frame));
  const reset = (moment: Moment, reason: string): void => {
    position = headOf(moment);
    noticedUntil = moment.board;
    write(moment, { event: 'reset', position, reason });
  };
  const skipSome = (moment: Moment): void => {
    const skipped = Math.min(toSkip, moment.seq - position.seq);
    toSkip -= skipped;
    position = { epoch: position.epoch, seq: position.seq + skipped };
  };
  const speak = (moment: Moment): void => {
    if (pendingReason !== null || moment.run.epoch !== position.epoch)
      reset(moment, pendingReason ?? 'the history has begun anew');
    pendingReason = null;
    skipSome(moment);
    const batch = nextBatch(simulation, moment, position.seq);
    if (batch !== null) outlet.write(batch.bytes);
    if (batch !== null) position = { epoch: position.epoch, seq: batch.to };
    for (const { resource, id } of moment.run.world.noticesBetween(noticedUntil, moment.board)) {
      write(moment, { event: 'notice', position: headOf(moment), resource, id });
    }
    noticedUntil = moment.board;
    if (moment.real - heartbeatAt < heartbeatEveryMs || simulation.faults.find('muteHeartbeat') !== null) return;
    heartbeatAt = moment.real;
    write(moment, {
      event: 'heartbeat',
      head: headOf(moment),
      generatedAt: moment.real,
      clock: boardClockOf(moment.run, moment.real),
    });
  };
  return {
    tick: (moment) => {
      if (!outlet.isFull()) keptUpAt = moment.real;
      if (moment.real >= closesAt || moment.real - keptUpAt > patienceMs) outlet.close();
      else if (simulation.faults.find('silentStream') === null && !outlet.isFull()) speak(moment);
    },
    reset,
    skip: (count) => (toSkip += count),
    close: outlet.close,
  };
}

function headOf(moment: Moment): Position {
  return { epoch: moment.run.epoch, seq: moment.seq };
}

/** Why a reader cannot go on from where it stands, in words; null if it can. Never answered with silence. */
function refusalOf(moment: Moment, resume: Resume): string | null {
  if (resume === null) return null;
  if (resume === 'impossible' || resume.seq > moment.seq) return 'there is no such position';
  if (resume.epoch !== moment.run.epoch) return 'the history has begun anew';
  const missedSince = resume.seq === moment.seq ? moment.real : reachedAt(moment.run, resume.seq + 1);
  return missedSince < moment.real - retentionMs ? 'the position is too old' : null;
}

import type { BoardClock } from '#domain/board-clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Position } from '#domain/position.ts';
import type { Transition } from '#domain/transition.ts';
import { accepted, refused, type Decoded } from '../decoded.ts';
import { createFlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openRecord } from '../open-record.ts';
import { ownCopy } from '../own-copy.ts';
import { batchSchema, heartbeatSchema, noticeSchema, resetSchema } from '../schemas/stream-schemas.ts';
import { noticeResources, type NoticeResource } from '../notice-resource.ts';
import type { WireBatch, WireHeartbeat, WireNotice, WireReset } from '../wire-types.ts';
import { encodeClock } from './clock-codec.ts';
import { encodeTransition, readTransition } from './transition-codec.ts';

export type BatchFrame = Readonly<{
  event: 'batch';
  epoch: number;
  /** first and last seq inside, both included: `transitions` holds exactly from…to */
  from: number;
  to: number;
  generatedAt: Instant;
  transitions: readonly Transition[];
}>;

export type StreamFrame =
  | BatchFrame
  | Readonly<{ event: 'heartbeat'; head: Position; generatedAt: Instant; clock: BoardClock }>
  | Readonly<{ event: 'notice'; position: Position; resource: NoticeResource; id: string }>
  | Readonly<{ event: 'reset'; position: Position; reason: string }>;

/** `id` only where a reader may resume from: a heartbeat's head may lie beyond what that reader has received. */
export function encodeFrame(frame: StreamFrame): { id: string | null; event: string; data: string } {
  return { id: resumeIdOf(frame), event: frame.event, data: JSON.stringify(encodeData(frame)) };
}

function resumeIdOf(frame: StreamFrame): string | null {
  if (frame.event === 'batch') return `${frame.epoch}:${frame.to}`;
  if (frame.event === 'reset') return `${frame.position.epoch}:${frame.position.seq}`;
  return null;
}

function encodeData(frame: StreamFrame): WireBatch | WireHeartbeat | WireNotice | WireReset {
  switch (frame.event) {
    case 'batch': {
      const { epoch, from, to, generatedAt, transitions } = frame;
      return {
        epoch,
        from,
        to,
        generatedAt: encodeInstant(generatedAt),
        transitions: transitions.map(encodeTransition),
      };
    }
    case 'heartbeat': {
      const { head, generatedAt, clock } = frame;
      return {
        epoch: head.epoch,
        headSeq: head.seq,
        generatedAt: encodeInstant(generatedAt),
        clock: encodeClock(clock),
      };
    }
    case 'notice':
      return { epoch: frame.position.epoch, seq: frame.position.seq, resource: frame.resource, id: frame.id };
    case 'reset':
      return { epoch: frame.position.epoch, seq: frame.position.seq, reason: frame.reason };
  }
}

/** Refuses what it cannot read as a whole; the next heartbeat's head then shows the gap, and the reader takes a new board. */
export function decodeFrame(event: string, data: string): Decoded<StreamFrame> {
  const body = parseJson(data);
  if (body === undefined) return refused('not JSON');
  switch (event) {
    case 'batch':
      return decodeBatch(body);
    case 'heartbeat':
      return decodeHeartbeat(body);
    case 'notice':
      return decodeNotice(body);
    case 'reset':
      return decodeReset(body);
    default:
      return refused('an event this client does not know');
  }
}

function parseJson(data: string): unknown {
  try {
    return ownCopy(JSON.parse(data));
  } catch {
    return undefined;
  }
}

function decodeBatch(body: unknown): Decoded<StreamFrame> {
  const batch = openRecord(batchSchema, body);
  if (!batch.ok) return batch;
  const { epoch, from, to, generatedAt } = batch.value;
  const flaws = createFlawList();
  const transitions: Transition[] = [];
  for (const [index, part] of batch.value.transitions.entries()) {
    const transition = readTransition(part, `transitions[${index}]`, flaws);
    if (transition === null) return refused(`transitions[${index}]: cannot be told which cell it changes`);
    if (transition.seq !== from + index) return refused(`transitions[${index}]: not in dense order`);
    transitions.push(transition);
  }
  if (transitions.length !== to - from + 1) return refused('a batch that does not hold what it announces');
  return accepted({ event: 'batch', epoch, from, to, generatedAt, transitions }, flaws.all());
}

function decodeHeartbeat(body: unknown): Decoded<StreamFrame> {
  const heartbeat = openRecord(heartbeatSchema, body);
  if (!heartbeat.ok) return heartbeat;
  const { epoch, headSeq, generatedAt, clock } = heartbeat.value;
  return accepted({ event: 'heartbeat', head: { epoch, seq: headSeq }, generatedAt, clock });
}

function decodeNotice(body: unknown): Decoded<StreamFrame> {
  const notice = openRecord(noticeSchema, body);
  if (!notice.ok) return notice;
  const { epoch, seq, id } = notice.value;
  const resource = noticeResources.find((name) => name === notice.value.resource);
  if (resource === undefined) return refused('a notice of a resource this client does not know');
  return accepted({ event: 'notice', position: { epoch, seq }, resource, id });
}

function decodeReset(body: unknown): Decoded<StreamFrame> {
  const reset = openRecord(resetSchema, body);
  if (!reset.ok) return reset;
  const { epoch, seq, reason } = reset.value;
  return accepted({ event: 'reset', position: { epoch, seq }, reason });
}

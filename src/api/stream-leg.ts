import type { StreamFrame } from '#contract/codec/stream-codec.ts';
import { ladders } from '#domain/freshness.ts';
import type { Position } from '#domain/position.ts';
import { readEventStream, type StreamEnd } from './event-stream.ts';
import type { Link } from './link-life.ts';
import { endLeg, failLeg, startLeg } from './link.ts';
import { momentOf, type Moment } from './moment.ts';
import { clampRetryMs, retryDelayMs } from './retry-delay.ts';
import type { Proofs } from './server-time-keeper.ts';

/** Listens to one connection from its opening to its end. */
export async function runStream(link: Link): Promise<void> {
  const { clock, fetch, timers } = link.options;
  link.stream = startLeg(link.stream, clock.elapsed());
  const ending = new AbortController();
  const onLinkEnd = () => ending.abort();
  link.ending.signal.addEventListener('abort', onLinkEnd);
  link.streamEnding = ending;
  const end = await readEventStream({
    url: streamUrl(link),
    fetch,
    clock,
    timers,
    signal: ending.signal,
    onServerTime: link.serverTime.learn,
    onFrame: (frame) => takeFrame(link, frame),
    onUnreadable: (count) => countUnreadable(link, count),
  });
  link.ending.signal.removeEventListener('abort', onLinkEnd);
  if (!link.ending.signal.aborted) finish(link, end);
}

/** Resumes after the board, unless that can no longer be continued: then after the newest position heard of. */
function streamUrl({ options: { audience, baseUrl, store } }: Link): string {
  const { board, heard, status } = store.holding().feed;
  const after: Position | null = status === 'unsynced' ? heard : (board?.position ?? heard);
  const query = after === null ? '' : `?after=${after.epoch}:${after.seq}`;
  return `${baseUrl}/api/v1/${audience}/stream${query}`;
}

/**
 * Takes one frame in. True if it shows that the stream is alive: a proxy that holds a stream back for a minute delivers frames, but no news.
 */
function takeFrame(link: Link, frame: StreamFrame): boolean {
  const at = momentOf(link.options.clock);
  switch (frame.event) {
    case 'batch': {
      const { epoch, transitions, generatedAt } = frame;
      link.queue.push({ kind: 'batch', epoch, transitions, at }, transitions.length);
      return hear(link, link.serverTime.proofOf(generatedAt, at), at);
    }
    case 'heartbeat': {
      const proofs = link.serverTime.proofOf(frame.generatedAt, at);
      if (proofs === null) countUnreadable(link, 1);
      link.queue.push({ kind: 'head', head: frame.head, clock: frame.clock, proofs, at }, 0);
      return hear(link, proofs, at);
    }
    case 'reset':
      link.queue.push({ kind: 'reset', position: frame.position, at }, 0);
      return false;
    case 'notice':
      link.options.onNotice({ resource: frame.resource, id: frame.id });
      return false;
  }
}

function hear(link: Link, proofs: Proofs | null, at: Moment): boolean {
  link.lastFrameAt = at;
  if (proofs === null || proofs.age.ageAtReceiptMs > ladders[link.options.audience].delayedMs) return false;
  const isFirst = !link.isStreaming;
  link.isStreaming = true;
  if (isFirst) link.changed();
  return true;
}

function countUnreadable({ options: { store } }: Link, count: number): void {
  store.patch({ unreadable: store.getState().unreadable + count });
}

/** A connection that was heard and then closed is the daily rotation of the server. Anything else is trouble, and counts. */
function finish(link: Link, { failure, acceptedFrames, retryMs }: StreamEnd): void {
  const { audience, clock, random } = link.options;
  const now = clock.elapsed();
  link.isStreaming = false;
  link.streamEnding = null;
  link.lastFrameAt = null;
  link.queue.flush();
  if (failure.kind === 'aborted') {
    link.stream = endLeg(link.stream, now, 0);
  } else if (failure.kind === 'closed' && acceptedFrames > 0) {
    link.stream = endLeg(link.stream, now, Math.max(clampRetryMs(retryMs), retryDelayMs(audience, 1, random())));
  } else {
    const leg = acceptedFrames > 0 ? { ...link.stream, failures: 0 } : link.stream;
    const delayMs = Math.max(clampRetryMs(retryMs), retryDelayMs(audience, leg.failures + 1, random()));
    link.stream = failLeg(leg, now, failure, delayMs);
  }
  link.changed();
}

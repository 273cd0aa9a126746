import type { SyncOutcome } from './sync-board.ts';
import { syncBoard } from './sync-board.ts';
import type { Failure } from './failure.ts';
import { situationOf, type Link } from './link-life.ts';
import { endLeg, failLeg, gapPatienceMs, startLeg } from './link.ts';
import { pollDelayMs, retryDelayMs } from './retry-delay.ts';

/** Asks for pointer and board once, and leaves in the link and the store what came of it. */
export async function runSync(link: Link): Promise<void> {
  const { audience, clock, digest, keepBoard, random } = link.options;
  link.sync = startLeg(link.sync, clock.elapsed());
  link.sampleAt = null;
  const outcome = await neverReject(
    syncBoard({
      audience,
      clock,
      digest,
      keepBoard,
      client: link.client,
      serverTime: link.serverTime,
      signal: link.ending.signal,
      take: (intake) => {
        link.queue.push(intake, 0);
        link.queue.flush();
      },
      needsBoard: () => needsBoard(link),
    }),
  );
  if (link.ending.signal.aborted) return;
  link.jitter = random();
  if (outcome.ok) succeed(link, outcome);
  else fail(link, outcome.failure);
  link.changed();
}

/** A body that makes our own code stumble is an unreadable body: it must not end the asking. */
async function neverReject(outcome: Promise<SyncOutcome>): Promise<SyncOutcome> {
  try {
    return await outcome;
  } catch (error) {
    const text = error instanceof Error ? error.message : 'the answer could not be taken in';
    return { ok: false, failure: { kind: 'refused', reason: 'contract', text } };
  }
}

/** On a living stream a gap of less than two seconds usually fills itself. */
function needsBoard(link: Link): boolean {
  const { feed, hasBoard, isStreaming, wantsSnapshot, behindSince } = situationOf(link);
  if (!hasBoard || wantsSnapshot) return true;
  if (feed === 'live') return false;
  return !isStreaming || (behindSince !== null && link.options.clock.elapsed() - behindSince >= gapPatienceMs);
}

function succeed(link: Link, { pollAfterMs, minClient }: Extract<SyncOutcome, { ok: true }>): void {
  const { audience, clock, random, store, wakeUp } = link.options;
  link.sync = endLeg(link.sync, clock.elapsed(), pollDelayMs(audience, pollAfterMs, wakeUp.isHidden(), random()));
  store.patch({ refusal: null, isTrusted: true, minClient, pollAfterMs });
}

function fail(link: Link, failure: Failure): void {
  const { audience, clock, random, store } = link.options;
  link.sync = failLeg(link.sync, clock.elapsed(), failure, retryDelayMs(audience, link.sync.failures + 1, random()));
  if (failure.kind !== 'refused') return;
  const { reason, text } = failure;
  const isTrusted = store.getState().isTrusted && reason !== 'audience' && reason !== 'checksum';
  store.patch({ refusal: { at: clock.now(), reason, text }, isTrusted });
}

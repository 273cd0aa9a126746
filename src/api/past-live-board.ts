import type { BoardClock } from '#domain/board-clock.ts';
import type { Board } from '#domain/board.ts';
import { createHistory, type History, type HistoryInput } from '#domain/history.ts';
import { boardAsKnown } from '#domain/history-up-to.ts';
import type { Instant } from '#domain/instant.ts';
import { paintProof } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import type { Failure } from './failure.ts';
import type { FreshnessReading } from './freshness-reading.ts';
import type { LiveBoard } from './live-board.ts';
import { changesKept, initialLiveBoardState, type LiveBoardState, type RecordedChange } from './live-board-state.ts';
import type { Store } from './store.ts';

/** What a history of the server tells of any instant in it. */
export type PastRecord = Readonly<{ history: History; changes: readonly RecordedChange[] }>;

/** Indexes a history once, for any number of instants. */
export function createPastRecord(input: HistoryInput): PastRecord {
  const history = createHistory(input);
  return { history, changes: recordedChangesOf(history) };
}

export type PastLiveBoardOptions = Readonly<{
  /** what goes on underneath: talking is shared with it */
  live: LiveBoard;
  at: Instant;
  clockKind: BoardClock['kind'];
  /** null = not there yet */
  record: PastRecord | null;
  /** the board of the record at that instant, completed by the catalogue; null = not there yet */
  board: Board | null;
  /** why there is none */
  failure: Failure | null;
  /** a view that asks again */
  onStart: () => void;
}>;

/**
 * A board of the past in the place of the live one: painted as it was known then, at a time that stands. Its proof is the record's, not the live
 * connection's: the past does not go stale.
 */
export function pastLiveBoard({
  live,
  at,
  clockKind,
  record,
  board,
  failure,
  onStart,
}: PastLiveBoardOptions): LiveBoard {
  const proof = { generatedAt: at, ageAtReceiptMs: 0, receivedAt: { now: 0, elapsed: 0 } };
  const initial = initialLiveBoardState(0);
  const state: LiveBoardState = {
    ...initial,
    board,
    feed: board === null ? 'unsynced' : 'live',
    heard: board?.position ?? null,
    proof: board === null ? null : proof,
    clock: { kind: clockKind, now: at, rate: 0 },
    clockProof: proof,
    connection: { ...initial.connection, kind: 'streaming', failure },
    changes: record === null ? [] : changesUpTo(record.changes, at),
  };
  const isThere = board !== null;
  const reading: FreshnessReading = {
    freshness: isThere ? 'live' : 'unknown',
    ageMs: isThere ? 0 : null,
    provenAt: isThere ? at : null,
    boardNow: at,
    isCatchingUp: false,
    isTrusted: true,
    paintProof: paintProof(isThere ? 'live' : 'unknown', false, true),
  };
  const past: LiveBoard = {
    audience: live.audience,
    ...standing(state),
    freshness: standing(reading),
    start: onStart,
    stop: live.stop,
    hurry: onStart,
    expect: live.expect,
    still: () => past,
  };
  return past;
}

/** The board of a record at an instant, as it was known then. */
export function pastBoardAt({ history }: PastRecord, at: Instant): Board {
  return boardAsKnown(history, at);
}

function standing<T>(value: T): Store<T> {
  return { getState: () => value, subscribe: () => () => undefined };
}

/** Every transition with what it replaced, oldest first. */
function recordedChangesOf({ base, transitions }: History): readonly RecordedChange[] {
  type Former = Readonly<{ pair: Pair; since: Instant | null }>;
  const { epoch } = base.position;
  const key = (insurerId: string, serviceId: string) => `${insurerId} ${serviceId}`;
  const latest = new Map<string, Former>();
  for (const row of base.rows) {
    for (const [column, slot] of row.slots.entries()) {
      if (slot !== null) latest.set(key(row.insurerId, base.serviceIds[column] ?? ''), slot);
    }
  }
  return transitions.map((transition) => {
    const place = key(transition.insurerId, transition.serviceId);
    const former = latest.get(place) ?? null;
    const isCorrection = former !== null && former.since !== null && transition.at < former.since;
    if (!isCorrection) latest.set(place, { pair: transition.to, since: transition.at });
    return { epoch, transition, from: former?.pair ?? null, isCorrection, learnedAt: null };
  });
}

/** Newest first, as many as a live board keeps. */
function changesUpTo(changes: readonly RecordedChange[], at: Instant): readonly RecordedChange[] {
  const end = changes.findLastIndex(({ transition }) => transition.knownAt <= at) + 1;
  return changes.slice(Math.max(0, end - changesKept), end).toReversed();
}

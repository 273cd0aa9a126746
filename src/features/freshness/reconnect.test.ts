import { describe, expect, it } from 'vitest';
import { initialLiveBoardState, type Connection, type ConnectionKind } from '#api/live-board-state.ts';
import type { Proof } from '#domain/freshness.ts';
import { followConnection, neverLost, type ReconnectState } from './reconnect-note.ts';
import { holdConnection, nothingHeld, steadyConnection } from './steady-connection.ts';

const t0 = 1_700_000_000_000;
const connection = (kind: ConnectionKind): Connection => ({ ...initialLiveBoardState(t0).connection, kind });

describe('the connection a chip shows', () => {
  const streaming = connection('streaming');
  const connecting = connection('connecting');
  const lost = holdConnection(holdConnection(nothingHeld, streaming, t0), connecting, t0 + 1_000);

  it('[U17] does not flicker during the first ten seconds of a reconnect', () => {
    expect(steadyConnection(lost, connecting, t0 + 1_000)).toBe(streaming);
    expect(steadyConnection(lost, connecting, t0 + 10_999)).toBe(streaming);
    expect(steadyConnection(lost, connecting, t0 + 11_000)).toBe(connecting);
  });

  it('[U17] changes of kind within one loss do not begin the ten seconds anew', () => {
    const offline = connection('offline');
    const still = holdConnection(lost, offline, t0 + 9_000);
    expect(still).toBe(lost);
    expect(steadyConnection(still, offline, t0 + 11_000)).toBe(offline);
  });

  it('[U17] is what it is before anything was connected, once it is back, and when the clock was set back', () => {
    expect(steadyConnection(holdConnection(nothingHeld, connecting, t0), connecting, t0)).toBe(connecting);
    const polling = connection('polling');
    const back = holdConnection(lost, polling, t0 + 3_000);
    expect(steadyConnection(back, polling, t0 + 3_000)).toBe(polling);
    expect(holdConnection(back, polling, t0 + 4_000)).toBe(back);
    expect(steadyConnection(lost, connecting, t0 - 60_000)).toBe(connecting);
  });
});

describe('the note after a reconnect', () => {
  const proofs = new Map<string, Proof>();
  /** vouched for once at each position */
  const proofAt = (epoch: number, seq: number): Proof => {
    const known = proofs.get(`${epoch}-${seq}`);
    const proof = known ?? { generatedAt: t0, ageAtReceiptMs: 0, receivedAt: { now: t0, elapsed: 0 } };
    proofs.set(`${epoch}-${seq}`, proof);
    return proof;
  };
  const seen = (kind: ConnectionKind, seq: number, feed: 'live' | 'gap' = 'live', epoch = 1) => ({
    kind,
    feed,
    position: { epoch, seq },
    proof: proofAt(epoch, seq),
  });
  const after = (...steps: readonly (readonly [seconds: number, ReturnType<typeof seen>])[]): ReconnectState =>
    steps.reduce((state, [seconds, what]) => followConnection(state, what, t0 + seconds * 1_000), neverLost);
  const fed = [0, seen('streaming', 10)] as const;

  it('[U18] counts what was missed once the board is whole again', () => {
    expect(after(fed, [1, seen('connecting', 10)], [15, seen('streaming', 10, 'gap')]).note).toBeNull();
    expect(
      after(fed, [1, seen('connecting', 10)], [15, seen('streaming', 10, 'gap')], [16, seen('streaming', 24)]).note,
    ).toEqual({ changes: 14 });
  });

  it('[U18] waits until the server has vouched for the board again', () => {
    const lost = [1, seen('connecting', 10)] as const;
    expect(after(fed, lost, [15, seen('streaming', 10)]).note).toBeNull();
    expect(after(fed, lost, [15, seen('streaming', 10)], [16, seen('streaming', 3, 'live', 2)]).note).toEqual({
      changes: null,
    });
    expect(after(fed, lost, [15, { ...seen('streaming', 10), proof: proofAt(9, 9) }]).note).toEqual({ changes: 0 });
  });

  it('[U18] says nothing of less than ten seconds, nor of the first connection', () => {
    expect(after(fed, [1, seen('connecting', 10)], [10.9, seen('streaming', 24)]).note).toBeNull();
    expect(after([0, seen('connecting', 0)], [60, seen('streaming', 10)]).note).toBeNull();
  });

  it('[U18] counts nothing across histories', () => {
    expect(after(fed, [1, seen('offline', 10)], [60, seen('polling', 3, 'live', 2)]).note).toEqual({ changes: null });
  });

  it('[U18] forgets the note when the connection is lost again, and stays the same while nothing happens', () => {
    const noted = after(fed, [1, seen('offline', 10)], [60, seen('streaming', 12)]);
    expect(followConnection(noted, seen('streaming', 13), t0 + 61_000)).toBe(noted);
    expect(followConnection(noted, seen('connecting', 13), t0 + 62_000).note).toBeNull();
  });
});

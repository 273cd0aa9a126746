import { decodeBoard } from '#contract/codec/board-codec.ts';
import { decodePointer, type Pointer } from '#contract/codec/pointer-codec.ts';
import type { Audience } from '#domain/audience.ts';
import type { Instant } from '#domain/instant.ts';
import { comparePositions } from '#domain/position.ts';
import type { Intake } from './board-intake.ts';
import type { Client } from './client.ts';
import type { Failure, RefusalReason } from './failure.ts';
import { momentOf, type SteadyClock } from './moment.ts';
import type { ServerTimeKeeper } from './server-time-keeper.ts';

export type SyncOptions = Readonly<{
  audience: Audience;
  client: Client;
  clock: SteadyClock;
  serverTime: ServerTimeKeeper;
  signal: AbortSignal;
  take: (intake: Intake) => void;
  /** asked after the pointer has been taken in */
  needsBoard: () => boolean;
  /** lower-case hex SHA-256 of UTF-8 text; null where the browser has none */
  digest: ((text: string) => Promise<string>) | null;
  /** told of each board that was accepted, as it came, and of the board's own time at which it held */
  keepBoard: KeepBoard | null;
}>;

export type KeepBoard = (text: string, at: Instant, isSimulated: boolean) => void;

export type SyncOutcome =
  Readonly<{ ok: true; pollAfterMs: number; minClient: number }> | Readonly<{ ok: false; failure: Failure }>;

/** Asks where the server stands and, if that is needed, takes the board of that position. */
export async function syncBoard(options: SyncOptions): Promise<SyncOutcome> {
  const { audience, client, clock, serverTime, signal, take, needsBoard } = options;
  const answer = await client.get(`${audience}/pointer`, { signal, cache: 'no-store' });
  if (!answer.ok) return answer;
  const decoded = decodePointer(answer.body, audience);
  if (!decoded.ok) return refused(isForOthers(answer.body, audience) ? 'audience' : 'contract', decoded.refusal);
  const pointer = decoded.value;
  const at = momentOf(clock);
  const proofs = serverTime.proofOf(pointer.generatedAt, at);
  take({ kind: 'head', head: pointer.position, clock: pointer.clock, proofs, at });
  const outcome = needsBoard() ? await fetchBoard(options, pointer) : done(pointer);
  if (!outcome.ok || proofs !== null) return outcome;
  return serverTime.isKnown()
    ? refused('future', 'the pointer is dated later than the answer that carries it')
    : refused('undated', 'the answer does not tell the time of the server');
}

async function fetchBoard(options: SyncOptions, pointer: Pointer): Promise<SyncOutcome> {
  const { audience, client, clock, signal, take } = options;
  const answer = await client.get(pointer.boardUrl, { signal });
  if (!answer.ok) return answer;
  const decoded = decodeBoard(answer.body, audience);
  if (!decoded.ok) return refused(isForOthers(answer.body, audience) ? 'audience' : 'contract', decoded.refusal);
  const { board } = decoded.value;
  if (comparePositions(board.position, pointer.position) !== 0) {
    return refused('contract', 'the board is not the one the pointer names');
  }
  if (!(await isIntact(options, answer.text, pointer)))
    return refused('checksum', 'the board does not match its checksum');
  take({ kind: 'snapshot', board, at: momentOf(clock) });
  options.keepBoard?.(answer.text, pointer.clock.now, pointer.clock.kind === 'simulated');
  return done(pointer);
}

/**
 * Browsers offer `crypto.subtle` on https and localhost only. On a wall reached by plain http and address the checksum is skipped: whoever
 * can change a body on that line can change the pointer, and this script, as well.
 */
async function isIntact({ digest }: SyncOptions, text: string, { sha256 }: Pointer): Promise<boolean> {
  return digest === null || (await digest(text)) === sha256;
}

/** Read before decoding refuses it, because a body for the wrong readers is more than an unreadable one: nothing of it may be shown. */
function isForOthers(body: unknown, audience: Audience): boolean {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'audience')) return false;
  const named: unknown = Reflect.get(body, 'audience');
  return typeof named === 'string' && named !== audience;
}

function done({ pollAfterMs, minClient }: Pointer): SyncOutcome {
  return { ok: true, pollAfterMs, minClient };
}

function refused(reason: RefusalReason, text: string): SyncOutcome {
  return { ok: false, failure: { kind: 'refused', reason, text } };
}

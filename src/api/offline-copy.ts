import { decodeBoard } from '#contract/codec/board-codec.ts';
import { decodeCatalog } from '#contract/codec/catalog-codec.ts';
import type { Decoded } from '#contract/decoded.ts';
import type { Audience } from '#domain/audience.ts';
import { boardTimeAt } from '#domain/board-clock.ts';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { hourMs, type Instant } from '#domain/instant.ts';
import type { Clock } from '#lib/clock.ts';
import type { LiveBoardState } from './live-board-state.ts';

/**
 * The last good public answers, kept on this device for reading without a connection: the only thing the public pages store. What comes out of it is
 * past: it has no proof, so nothing of it may be painted as a state or said of now; show it with its date, and only where there is no live board.
 * Answers are kept as they came and read through the same door as fresh ones: what is corrupt or not ours is as good as not there.
 */
export type OfflineCopy = Readonly<{
  /** the text of an answer that was good; `at` is the board's own time at which it held. Never throws */
  keepBoard: (text: string, at: Instant, isSimulated: boolean) => void;
  keep: (path: string, text: string) => void;
  /**
   * The last board with its catalogue; null when one of them is missing, unreadable or older than two weeks. A live board that lacks its catalogue is
   * newer than any that was kept: it is drawn by the catalogue that was, and as past.
   */
  board: (live: LiveBoardState) => PastBoard | null;
  /** another answer, e.g. `past('public/insurers/bkk-nord', decodeInsurer)`; its body says itself when it was true */
  past: <T>(path: string, decode: Decode<T>) => T | null;
}>;

export type Decode<T> = (body: unknown, audience: Audience) => Decoded<T>;

export type PastBoard = Readonly<{
  board: Board;
  catalog: Catalog;
  /** board time at which the server vouched for it */
  at: Instant;
  isSimulated: boolean;
}>;

/** What of the browser's storage is needed. */
export type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const offlineKey = 'kassenstatus:letzter-stand/1';
const longestAnswer = 600_000;
const longestCopy = 1_500_000;
const insurersKept = 3;
const longestAgeMs = 14 * 24 * hourMs;
const audience: Audience = 'public';

type Kept = Readonly<{ text: string; savedAt: Instant }>;
type KeptBoard = Kept & Readonly<{ at: Instant; isSimulated: boolean }>;
type Copy = Readonly<{ board: KeptBoard | null; catalog: Kept | null; insurers: Readonly<Record<string, Kept>> }>;

export function createOfflineCopy(storage: KeyStorage | null, clock: Clock): OfflineCopy {
  const read = (): Copy => readCopy(storage, clock.now());
  const change = (next: (copy: Copy) => Copy) => write(storage, next(read()));
  return {
    keepBoard: (text, at, isSimulated) => {
      if (text.length > longestAnswer) return;
      change((copy) => ({ ...copy, board: { text, at, isSimulated, savedAt: clock.now() } }));
    },
    keep: (path, text) => {
      const kept = { text, savedAt: clock.now() };
      if (text.length > longestAnswer) return;
      if (path === `${audience}/catalog`) return change((copy) => ({ ...copy, catalog: kept }));
      const id = insurerIn(path);
      if (id !== null) change((copy) => ({ ...copy, insurers: withInsurer(copy.insurers, id, kept) }));
    },
    board: (live) => {
      const copy = read();
      const catalog = decoded(copy.catalog, decodeCatalog);
      if (catalog === null) return null;
      const newer = provenPart(live);
      if (newer !== null) return { ...newer, catalog };
      const board = decoded(copy.board, decodeBoard);
      if (copy.board === null || board === null) return null;
      return { board: board.board, catalog, at: copy.board.at, isSimulated: copy.board.isSimulated };
    },
    past: (path, decode) => {
      const { insurers } = read();
      const id = insurerIn(path) ?? '';
      return decoded(Object.hasOwn(insurers, id) ? (insurers[id] ?? null) : null, decode);
    },
  };
}

/** Of when the live board is, in its own time. */
function provenPart({ board, proof, clock, clockProof }: LiveBoardState): Omit<PastBoard, 'catalog'> | null {
  if (board === null || proof === null || clock === null || clockProof === null) return null;
  const at = boardTimeAt(clock, clockProof.generatedAt, proof.generatedAt);
  return { board, at, isSimulated: clock.kind !== 'real' };
}

function insurerIn(path: string): string | null {
  const [, id] = /^public\/insurers\/([^/]+)$/.exec(path) ?? [];
  return id ?? null;
}

/** The newest last, and no more than a few: this is a copy for reading, not a diary. */
function withInsurer(insurers: Copy['insurers'], id: string, kept: Kept): Copy['insurers'] {
  const others = Object.entries(insurers).filter(([other]) => other !== id);
  return Object.fromEntries([...others.slice(1 - insurersKept), [id, kept] as const]);
}

function decoded<T>(kept: Kept | null, decode: Decode<T>): T | null {
  const body = kept === null ? null : parse(kept.text);
  const answer = body === null ? null : decode(body, audience);
  return answer?.ok === true ? answer.value : null;
}

function write(storage: KeyStorage | null, copy: Copy): void {
  try {
    const text = JSON.stringify(copy);
    // too much for a courtesy: the insurers go first
    const bounded = text.length <= longestCopy ? text : JSON.stringify({ ...copy, insurers: {} });
    if (bounded.length <= longestCopy) storage?.setItem(offlineKey, bounded);
  } catch {
    // full, or forbidden: then there is no copy
  }
}

const nothing: Copy = { board: null, catalog: null, insurers: {} };

function readCopy(storage: KeyStorage | null, now: Instant): Copy {
  const stored = parse(storedText(storage) ?? 'null');
  if (!isRecord(stored)) return nothing;
  const board = own(stored, 'board');
  const at = isRecord(board) ? own(board, 'at') : null;
  const keptBoard = keptIn(board, now);
  const insurers = own(stored, 'insurers');
  return {
    board:
      keptBoard === null || typeof at !== 'number' || !Number.isFinite(at)
        ? null
        : { ...keptBoard, at, isSimulated: isRecord(board) && own(board, 'isSimulated') !== false },
    catalog: keptIn(own(stored, 'catalog'), now),
    insurers: isRecord(insurers) ? keptInsurers(insurers, now) : {},
  };
}

function keptInsurers(insurers: Readonly<Record<string, unknown>>, now: Instant): Copy['insurers'] {
  return Object.fromEntries(
    Object.keys(insurers).flatMap((id) => {
      const kept = keptIn(own(insurers, id), now);
      return kept === null ? [] : [[id, kept] as const];
    }),
  );
}

/** Saved in the future is as foreign as saved long ago. */
function keptIn(value: unknown, now: Instant): Kept | null {
  if (!isRecord(value)) return null;
  const [text, savedAt] = [own(value, 'text'), own(value, 'savedAt')];
  if (typeof text !== 'string' || typeof savedAt !== 'number') return null;
  const ageMs = now - savedAt;
  return ageMs >= 0 && ageMs <= longestAgeMs ? { text, savedAt } : null;
}

function storedText(storage: KeyStorage | null): string | null {
  try {
    return storage?.getItem(offlineKey) ?? null;
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

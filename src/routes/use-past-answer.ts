import { useEffect, useState } from 'react';
import type { Decode } from '#api/offline-copy.ts';
import type { QueryFailure } from '#api/query-failure.ts';
import type { BoardSource } from './use-board-feed.ts';

/**
 * What this device last knew of an answer (`path` below `/api/v1/`), where it cannot be had (`isWanted`); null while there is none. Its statements are dated:
 * show them as past, with `generatedAt` beside them.
 */
export function usePastAnswer<T>(
  { offlineCopy }: BoardSource,
  path: string,
  decode: Decode<T>,
  isWanted: boolean,
): T | null {
  const [past, setPast] = useState<Readonly<{ path: string; answer: T | null }> | null>(null);
  useEffect(() => {
    if (!isWanted || offlineCopy === undefined) return;
    let isOver = false;
    const read = async () => {
      const copy = await offlineCopy().catch(() => null);
      if (!isOver) setPast({ path, answer: copy?.past(path, decode) ?? null });
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [isWanted, offlineCopy, path, decode]);
  return isWanted && past?.path === path ? past.answer : null;
}

/** Whether a question has failed and nothing is known of its answer. That there is no such thing (404) is an answer. */
export function hasFailed({
  data,
  failureReason,
}: Readonly<{ data: unknown; failureReason: QueryFailure | null }>): boolean {
  if (data !== undefined || failureReason === null) return false;
  const { failure } = failureReason;
  return !(failure.kind === 'status' && failure.status === 404);
}

import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { insurerQuery } from '#api/insurer-query.ts';
import type { InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { Row } from '#domain/board.ts';
import type { BoardSource } from './use-board-feed.ts';

export type InsurerAnswer = Readonly<{ page: InsurerPage | null; state: 'loading' | 'failed' }>;

/** What an insurer's page brings beside the board: days, messages, what is planned and what must be done again. Asked again when the live board shows another state of this insurer. */
export function useInsurerAnswer({ client, liveBoard }: BoardSource, id: string, row: Row | undefined): InsurerAnswer {
  const { data, isError, refetch } = useQuery(insurerQuery(client, liveBoard.audience, id));
  const state = row === undefined ? null : stateOf(row);
  const askedFor = useRef<string | null>(null);
  useEffect(() => {
    if (state === null || state === askedFor.current) return;
    const isFirst = askedFor.current === null;
    askedFor.current = state;
    if (!isFirst) void refetch();
  }, [state, refetch]);
  return { page: data?.page ?? null, state: isError ? 'failed' : 'loading' };
}

/** Boards that are fetched whole have new rows each time; what they say may be the same. */
function stateOf({ insurerId, slots }: Row): string {
  return JSON.stringify([insurerId, ...slots]);
}

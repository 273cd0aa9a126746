import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { insurerQuery } from '#api/insurer-query.ts';
import { decodeInsurer } from '#contract/codec/insurer-codec.ts';
import type { Row } from '#domain/board.ts';
import type { BoardSource, InsurerAnswer } from './use-board-feed.ts';
import { usePastAnswer } from './use-past-answer.ts';
import { useTold } from './use-told.ts';

/** What an insurer's page brings beside the board: days, messages, what is planned and what must be done again. Asked again when the live board shows another state of this insurer. */
export function useInsurerAnswer(source: BoardSource, id: string, row: Row | undefined): InsurerAnswer {
  const { client, liveBoard } = source;
  const { data, failureReason, refetch } = useQuery(insurerQuery(client, liveBoard.audience, id));
  const state = row === undefined ? null : stateOf(row);
  const askedFor = useRef<string | null>(null);
  useEffect(() => {
    if (state === null || state === askedFor.current) return;
    const isFirst = askedFor.current === null;
    askedFor.current = state;
    if (!isFirst) void refetch();
  }, [state, refetch]);
  const hasFailed = data === undefined && failureReason !== null;
  const past = usePastAnswer(source, `public/insurers/${encodeURIComponent(id)}`, decodeInsurer, hasFailed);
  const answer = data ?? past;
  const told = useTold(liveBoard, answer?.generatedAt ?? null);
  return {
    page: answer?.page ?? null,
    state: hasFailed ? 'failed' : 'loading',
    // where no clock has been told yet, a copy is at least as old as the newest word in it
    told: data === undefined && past !== null && told.at === null ? { at: past.page.asOf, isOld: true } : told,
  };
}

/** Boards that are fetched whole have new rows each time; what they say may be the same. */
function stateOf({ insurerId, slots }: Row): string {
  return JSON.stringify([insurerId, ...slots]);
}

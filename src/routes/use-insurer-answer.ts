import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { insurerQuery } from '#api/insurer-query.ts';
import { decodeInsurer, type InsurerPage } from '#contract/codec/insurer-codec.ts';
import type { Row } from '#domain/board.ts';
import type { Instant } from '#domain/instant.ts';
import type { BoardSource, InsurerAnswer } from './use-board-feed.ts';
import { useTold } from './use-told.ts';

/** What an insurer's page brings beside the board: days, messages, what is planned and what must be done again. Asked again when the live board shows another state of this insurer. */
export function useInsurerAnswer(
  { client, liveBoard, offlineCopy }: BoardSource,
  id: string,
  row: Row | undefined,
): InsurerAnswer {
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
  const past = usePastPage(offlineCopy, id, hasFailed);
  const answer = data ?? past;
  const told = useTold(liveBoard, answer?.generatedAt ?? null);
  return {
    page: answer?.page ?? null,
    state: hasFailed ? 'failed' : 'loading',
    // where no clock has been told yet, a copy is at least as old as the newest word in it
    told: data === undefined && past !== null && told.at === null ? { at: past.page.asOf, isOld: true } : told,
  };
}

type PastPage = Readonly<{ page: InsurerPage; generatedAt: Instant }>;

/** What this device last knew of the page; its statements are dated, so they can be read as past. */
function usePastPage(offlineCopy: BoardSource['offlineCopy'], id: string, isWanted: boolean): PastPage | null {
  const [past, setPast] = useState<PastPage | null>(null);
  useEffect(() => {
    if (!isWanted || offlineCopy === undefined) return;
    let isOver = false;
    const read = async () => {
      const copy = await offlineCopy().catch(() => null);
      if (!isOver) setPast(copy?.past(`public/insurers/${encodeURIComponent(id)}`, decodeInsurer) ?? null);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [isWanted, offlineCopy, id]);
  return isWanted ? past : null;
}

/** Boards that are fetched whole have new rows each time; what they say may be the same. */
function stateOf({ insurerId, slots }: Row): string {
  return JSON.stringify([insurerId, ...slots]);
}

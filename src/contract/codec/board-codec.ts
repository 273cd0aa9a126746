import type { Audience } from '#domain/audience.ts';
import type { Board } from '#domain/board.ts';
import type { Instant } from '#domain/instant.ts';
import { accepted, type Decoded } from '../decoded.ts';
import { createFlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openAnswer } from '../open-answer.ts';
import { opened } from '../shape.ts';
import { boardShape } from '../shapes/board-shapes.ts';
import type { WireBoard } from '../wire-types.ts';
import { decodeColumns } from './board-column-reader.ts';
import { encodeColumns } from './board-columns.ts';

/** `generatedAt`: real time at which the board's newest statement was reached. */
export function encodeBoard(board: Board, meta: Readonly<{ audience: Audience; generatedAt: Instant }>): WireBoard {
  return {
    schema: 'board/1',
    audience: meta.audience,
    generatedAt: encodeInstant(meta.generatedAt),
    ...encodeColumns(board),
  };
}

export function decodeBoard(body: unknown, audience: Audience): Decoded<{ board: Board; generatedAt: Instant }> {
  const answer = openAnswer(opened(boardShape), 'board/1', body, audience);
  if (!answer.ok) return answer;
  const flaws = createFlawList();
  const board = decodeColumns(answer.value, '', flaws);
  return board.ok ? accepted({ board: board.value, generatedAt: answer.value.generatedAt }, flaws.all()) : board;
}

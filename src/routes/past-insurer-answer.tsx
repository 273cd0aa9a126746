import type { InsurerAnswerProps } from './use-board-feed.ts';
import { usePastInsurerAnswer } from './use-past-insurer-answer.ts';

/** Hands on what could be told of an insurer at the instant of the source. */
export function PastInsurerAnswer({ source, insurerId, row, children }: InsurerAnswerProps) {
  return children(usePastInsurerAnswer(source, insurerId, row));
}

import { applyTransitions } from '#domain/board-fold.ts';
import type { Board } from '#domain/board.ts';
import type { Transition } from '#domain/transition.ts';

const keyframeEvery = 512;

/**
 * Boards by number of transitions applied. Keyframes are folded when first needed; the newest answer is kept, so that
 * walking forward one transition at a time costs one transition each.
 */
export function createBoardIndex(base: Board, transitions: readonly Transition[]): (seq: number) => Board {
  const keyframes: Board[] = [base];
  let newest = base;

  function keyframe(number: number): Board {
    for (let next = keyframes.length; next <= number; next++) {
      const before = keyframes[next - 1] ?? base;
      keyframes.push(fold(before, (next - 1) * keyframeEvery, next * keyframeEvery));
    }
    return keyframes[number] ?? base;
  }

  function fold(from: Board, fromSeq: number, toSeq: number): Board {
    if (fromSeq === toSeq) return from;
    return applyTransitions(from, base.position.epoch, transitions.slice(fromSeq, toSeq));
  }

  return (wanted) => {
    const seq = Math.max(0, Math.min(transitions.length, Math.trunc(wanted)));
    const number = Math.floor(seq / keyframeEvery);
    const newestSeq = newest.position.seq;
    const isNear = newestSeq <= seq && newestSeq >= number * keyframeEvery;
    newest = isNear ? fold(newest, newestSeq, seq) : fold(keyframe(number), number * keyframeEvery, seq);
    return newest;
  };
}

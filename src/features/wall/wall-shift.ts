import type { CSSProperties } from 'react';
import type { PixelShift } from '#domain/wall-routine.ts';

/**
 * Moves a part of the wall away from its place. On the part itself, and not by a property that the document hands down: the styles of four thousand elements
 * would be worked out anew at each step, a task of 60 ms on a slow processor.
 */
export function wallShift({ x, y }: PixelShift): CSSProperties {
  return { translate: `calc(${x} * var(--wall-u)) calc(${y} * var(--wall-u))` };
}

import { memo } from 'react';
import type { Mode } from '#domain/pair.ts';
import { NewDot } from './new-dot.tsx';

/** `width` and `height` in px of the tile whose place it takes. */
export type QuietMarkProps = Readonly<{ mode: Mode; width: number; height: number; isNew?: boolean }>;

/** Baseline mode: what a declared mass event explains recedes to a small outline, drawn in units of an eighteenth of the tile's shorter side. */
export const QuietMark = memo(function QuietMark({ mode, width, height, isNew = false }: QuietMarkProps) {
  const unit = Math.min(width, height) / 18;
  const box = { width: width / unit, height: height / unit };
  const tall = box.height > box.width ? 12 : 9;
  const isFallback = mode === 'fallback';
  return (
    <svg
      className="status-tile"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${box.width} ${box.height}`}
    >
      <rect
        x={box.width / 2 - 3.75}
        y={(box.height - tall) / 2 + 0.75}
        width={7.5}
        height={tall - 1.5}
        rx={isFallback ? 3.25 : 0}
        fill="none"
        stroke={`var(--color-${isFallback ? 'micro-fallback' : 'micro-controlled'})`}
        strokeWidth={1.5}
      />
      {isNew && <NewDot />}
    </svg>
  );
});

import { memo } from 'react';
import './chart-patterns.css';

/** One stroke of a pattern; `isRound` = with round ends, as a dot. `isPlain` = only where there are no colours to tell things apart: on paper and in forced colours. */
export type PatternMark = Readonly<{
  d: string;
  width: number;
  color: string;
  opacity?: number;
  isRound?: boolean;
  isPlain?: boolean;
}>;

/** What fills an area, by its id as `url(#id)`: repeated every `width` × `height` units, turned by `turn` degrees. Colours are custom properties. */
export type ChartPattern = Readonly<{
  id: string;
  width: number;
  height: number;
  turn?: number;
  ground: string;
  marks: readonly PatternMark[];
}>;

/** Patterns for use inside `defs`. The ids belong to the one picture of a page. */
export const ChartPatterns = memo(function ChartPatterns({
  patterns,
}: Readonly<{ patterns: readonly ChartPattern[] }>) {
  return patterns.map(({ id, width, height, turn = 0, ground, marks }) => (
    <pattern
      key={id}
      id={id}
      width={width}
      height={height}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={width} height={height} fill={ground} />
      {marks.map(({ d, width: stroke, color, opacity = 1, isRound = false, isPlain = false }) => (
        <path
          key={d}
          className="chart-mark"
          data-plain={isPlain || undefined}
          d={d}
          fill="none"
          stroke={color}
          strokeWidth={stroke}
          strokeOpacity={opacity}
          strokeLinecap={isRound ? 'round' : 'butt'}
        />
      ))}
    </pattern>
  ));
});

/** A dot of a pattern: a round stroke of no length. */
export const dotAt = (x: number, y: number) => `M${x} ${y}h.01`;

import { memo, useCallback, useMemo } from 'react';
import { AreaChart, Brush } from 'recharts';
import './charts.css';

export type BrushStripProps = Readonly<{
  /** the height of the curve in columns of equal width */
  columns: readonly number[];
  /** the chosen columns, both included */
  start: number;
  end: number;
  onChoose: (start: number, end: number) => void;
  width: number;
  height: number;
  labelWidth: number;
  label: string;
  formatColumn: (column: number) => string;
}>;

/** A whole stretch in small, and the part of it that is looked at, to be moved and resized by pointer and arrow keys. */
export const BrushStrip = memo(function BrushStrip(props: BrushStripProps) {
  const { columns, start, end, onChoose, width, height, labelWidth, label, formatColumn } = props;
  const data = useMemo(() => columns.map((_, column) => ({ column })), [columns]);
  const choose = useCallback(
    ({ startIndex, endIndex }: Readonly<{ startIndex?: number; endIndex?: number }>) => {
      if (startIndex !== undefined && endIndex !== undefined) onChoose(startIndex, endIndex);
    },
    [onChoose],
  );
  const plotWidth = Math.max(1, width - labelWidth);
  return (
    <div className="brush-strip">
      {/* not a chart inside the brush: the library would reckon a second one for a single outline */}
      <svg
        className="brush-strip-curve"
        aria-hidden="true"
        width={plotWidth}
        height={height}
        style={{ left: labelWidth }}
      >
        <path d={useMemo(() => outlineOf(columns, plotWidth, height), [columns, plotWidth, height])} />
      </svg>
      <AreaChart data={data} width={width} height={height} margin={none} accessibilityLayer={false}>
        <Brush
          dataKey="column"
          x={labelWidth}
          y={0}
          width={plotWidth}
          height={height}
          travellerWidth={10}
          startIndex={start}
          endIndex={end}
          onChange={choose}
          tickFormatter={formatColumn}
          ariaLabel={label}
          stroke="var(--color-line-strong)"
          fill="transparent"
        />
      </AreaChart>
    </div>
  );
});

const none = { top: 0, right: 0, bottom: 0, left: 0 };

/** Steps from column to column, the highest as high as there is room. */
function outlineOf(columns: readonly number[], width: number, height: number): string {
  const [most, step] = [Math.max(1, ...columns), width / columns.length];
  const heights = columns.map((value) => Math.round(10 * height * (1 - value / most)) / 10);
  return `M0 ${height}${heights.map((y, column) => `V${y}H${Math.round(10 * (column + 1) * step) / 10}`).join('')}V${height}z`;
}

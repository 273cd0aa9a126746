import { memo, useCallback } from 'react';
import { Area, AreaChart, Brush } from 'recharts';
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
  const data = columns.map((value, column) => ({ column, value }));
  const choose = useCallback(
    ({ startIndex, endIndex }: Readonly<{ startIndex?: number; endIndex?: number }>) => {
      if (startIndex !== undefined && endIndex !== undefined) onChoose(startIndex, endIndex);
    },
    [onChoose],
  );
  return (
    <AreaChart
      data={data}
      width={width}
      height={height}
      margin={none}
      accessibilityLayer={false}
      className="brush-strip"
    >
      <Brush
        dataKey="column"
        x={labelWidth}
        y={0}
        width={Math.max(1, width - labelWidth)}
        height={height}
        travellerWidth={10}
        startIndex={start}
        endIndex={end}
        onChange={choose}
        tickFormatter={formatColumn}
        ariaLabel={label}
        stroke="var(--color-line-strong)"
        fill="var(--color-surface-2)"
      >
        <AreaChart data={data} margin={none} accessibilityLayer={false}>
          <Area
            type="stepAfter"
            dataKey="value"
            stroke="none"
            fill="var(--color-ok)"
            fillOpacity={0.45}
            isAnimationActive={false}
            dot={false}
          />
        </AreaChart>
      </Brush>
    </AreaChart>
  );
});

const none = { top: 0, right: 0, bottom: 0, left: 0 };

import { memo, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { brushParts, brushWindow, type BrushPart } from '#domain/brush-window.ts';
import { minuteMs, type Instant, type Window } from '#domain/instant.ts';
import './brush-strip.css';

export type BrushStripProps = Readonly<{
  /** the height of the curve in columns of equal width */
  columns: readonly number[];
  /** the whole stretch */
  strip: Window;
  /** the part of it that is chosen; it may reach beyond */
  chosen: Window;
  onChoose: (window: Window) => void;
  /** px */
  width: number;
  height: number;
  labels: Readonly<Record<BrushPart, string>>;
  format: (at: Instant) => string;
}>;

type Hold = Readonly<{ part: BrushPart; from: Window; x: number; msPerPx: number }>;

/** A whole stretch in small, and the part of it that is looked at, to be moved and resized by pointer and keys. */
export const BrushStrip = memo(function BrushStrip(props: BrushStripProps) {
  const { columns, strip, chosen, onChoose, width, height, labels, format } = props;
  const hold = useRef<Hold | null>(null);
  const lengthMs = strip.to - strip.from;
  const msPerPx = lengthMs / Math.max(1, width);
  const xOf = (at: Instant) => Math.min(width, Math.max(0, (at - strip.from) / msPerPx));
  const [left, right] = [xOf(chosen.from), xOf(chosen.to)];
  const take = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const part = partOf(event.target);
    const at = strip.from + (event.clientX - event.currentTarget.getBoundingClientRect().left) * msPerPx;
    // beside the window it comes to where the strip was pressed
    const from = part === null ? brushWindow('whole', chosen, at - (chosen.from + chosen.to) / 2, strip) : chosen;
    if (part === null) onChoose(from);
    hold.current = { part: part ?? 'whole', from, x: event.clientX, msPerPx };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = ({ clientX }: PointerEvent) => {
    if (hold.current === null) return;
    const { part, from, x, msPerPx: scale } = hold.current;
    onChoose(brushWindow(part, from, (clientX - x) * scale, strip));
  };
  const leave = () => {
    hold.current = null;
  };
  const step = (part: BrushPart, event: KeyboardEvent) => {
    const byMs = keyMs(event.key, part === 'whole' ? (chosen.to - chosen.from) / 4 : lengthMs / 160, lengthMs);
    if (byMs === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoose(brushWindow(part, chosen, byMs, strip));
  };
  const minutes = (at: Instant) => Math.round((at - strip.from) / minuteMs);
  const values: Readonly<Record<BrushPart, readonly [now: Instant, text: string]>> = {
    start: [chosen.from, format(chosen.from)],
    whole: [chosen.from, `${format(chosen.from)} – ${format(chosen.to)}`],
    end: [chosen.to, format(chosen.to)],
  };
  const places = { start: { left }, whole: { left, width: right - left }, end: { left: right } };
  return (
    <div
      className="brush-strip"
      style={{ width, height }}
      onPointerDown={take}
      onPointerMove={move}
      onPointerUp={leave}
      onPointerCancel={leave}
    >
      <svg className="brush-strip-curve" aria-hidden="true" width={width} height={height}>
        <path d={useMemo(() => outlineOf(columns, width, height), [columns, width, height])} />
      </svg>
      {brushParts.map((part) => (
        <div
          key={part}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- three that share one strip; a native one cannot be a window
          role="slider"
          className={`brush-part brush-${part}`}
          data-part={part}
          style={places[part]}
          tabIndex={0}
          aria-label={labels[part]}
          aria-valuemin={Math.min(0, minutes(chosen.from))}
          aria-valuemax={Math.max(minutes(strip.to), minutes(chosen.to))}
          aria-valuenow={minutes(values[part][0])}
          aria-valuetext={values[part][1]}
          aria-orientation="horizontal"
          onKeyDown={(event) => step(part, event)}
        />
      ))}
    </div>
  );
});

function partOf(target: EventTarget): BrushPart | null {
  const named = target instanceof HTMLElement ? target.dataset['part'] : undefined;
  return brushParts.find((part) => part === named) ?? null;
}

/** How far a key moves a part; null = it means something else. */
function keyMs(key: string, stepMs: number, lengthMs: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -stepMs;
    case 'ArrowRight':
    case 'ArrowUp':
      return stepMs;
    case 'PageDown':
      return -4 * stepMs;
    case 'PageUp':
      return 4 * stepMs;
    case 'Home':
      return -2 * lengthMs;
    case 'End':
      return 2 * lengthMs;
    default:
      return null;
  }
}

/** Steps from column to column, the highest as high as there is room. */
function outlineOf(columns: readonly number[], width: number, height: number): string {
  const [most, step] = [Math.max(1, ...columns), width / columns.length];
  const heights = columns.map((value) => Math.round(10 * height * (1 - value / most)) / 10);
  return `M0 ${height}${heights.map((y, column) => `V${y}H${Math.round(10 * (column + 1) * step) / 10}`).join('')}V${height}z`;
}

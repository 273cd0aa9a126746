import { memo, type ReactElement } from 'react';
import type { Availability, Mode } from '#domain/pair.ts';
import { glyphs, type GlyphName } from './glyphs.ts';
import { NewDot } from './new-dot.tsx';
import { cutSquare, hatchLines } from './tile-outline.ts';

export type StatusTileProps = Readonly<{
  availability: Availability;
  mode: Mode;
  /** px; the shorter side when `width` and `height` are given */
  size: number;
  /** px; the wall stretches the body, never the glyph */
  width?: number;
  height?: number;
  /** an unseen change: three pulses, then a steady corner dot */
  isNew?: boolean;
  /** lay readers look for confirmation: they get a tick, the board keeps its dot */
  okAs?: 'dot' | 'tick';
}>;

/**
 * The one drawing of a state. Outline and colour: can I use it? Glyph: how is it run? Solid: unplanned. Frame: controlled.
 * Hidden from assistive technology: its name comes from the text beside it or from the label of its cell.
 */
export const StatusTile = memo(function StatusTile(props: StatusTileProps) {
  const { availability, mode, size, width = size, height = size, isNew = false, okAs = 'dot' } = props;
  const unit = Math.min(width, height) / 18;
  const box: Box = { width: width / unit, height: height / unit };
  return (
    <svg
      className="status-tile"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${box.width} ${box.height}`}
    >
      {bodyOf(box, availability, mode, okAs)}
      {isNew && <NewDot />}
    </svg>
  );
});

type Box = Readonly<{ width: number; height: number }>;

const ink = (token: string) => `var(--color-${token})`;

function bodyOf(box: Box, availability: Availability, mode: Mode, okAs: 'dot' | 'tick'): ReactElement {
  switch (availability) {
    case 'operational':
      if (mode === 'normal') return okAs === 'tick' ? tick(box) : dot(box);
      return usable(box, mode);
    case 'degraded':
      return degraded(box, mode);
    case 'outage':
      return outage(box, mode);
    case 'unknown':
      return unknown(box, mode);
  }
}

const dot = ({ width, height }: Box) => <circle cx={width / 2} cy={height / 2} r={2.1} fill={ink('ok')} />;

const tick = (box: Box) => (
  <>
    {frame(box, 0, 6, ink('ok-tint'))}
    {glyph(box, 'ok', ink('ok-ink'), 0.62)}
  </>
);

function usable(box: Box, mode: Exclude<Mode, 'normal'>): ReactElement {
  const family =
    mode === 'fallback'
      ? { name: 'fallback', line: 'fallback', width: 2 }
      : { name: 'mode', line: 'mode-line', width: 1.5 };
  return (
    <>
      {frame(box, family.width / 2, 5, ink(`${family.name}-tint`), ink(family.line), family.width)}
      {glyph(box, mode, ink(`${family.name}-ink`), 0.62)}
    </>
  );
}

function degraded(box: Box, mode: Mode): ReactElement {
  const { width, height } = box;
  const outline = (inset: number, cut: number, radius: number, fill: string, strokeWidth: number) => (
    <path
      d={cutSquare(width, height, inset, cut, radius)}
      fill={ink(fill)}
      {...(strokeWidth > 0 && { stroke: ink('degraded-line'), strokeWidth, strokeLinejoin: 'round' })}
    />
  );
  if (mode === 'normal') {
    return (
      <>
        {outline(0.5, 5.7, 1.5, 'degraded', 1)}
        {glyph(box, 'degraded', ink('on-degraded'), 0.62)}
      </>
    );
  }
  if (mode === 'fallback') {
    return (
      <>
        {frame(box, 1, 3.5, 'none', ink('fallback'), 2)}
        {outline(2.45, 4.5, 1, 'degraded', 0.9)}
        {glyph(box, mode, ink('on-degraded'), 0.545)}
      </>
    );
  }
  return (
    <>
      {outline(0.5, 5.7, 1.5, 'degraded', 1)}
      {outline(3, 4.3, 0.5, 'degraded-tint', 0)}
      {glyph(box, mode, ink('degraded-ink'), 0.57)}
    </>
  );
}

function outage(box: Box, mode: Mode): ReactElement {
  if (mode === 'normal') {
    return (
      <>
        {frame(box, 0, 2, ink('outage'))}
        {glyph(box, 'outage', ink('on-outage'), 0.62)}
      </>
    );
  }
  if (mode === 'fallback') {
    return (
      <>
        {frame(box, 1, 3.5, ink('surface'), ink('fallback'), 2)}
        {frame(box, 3, 1.5, ink('outage'))}
        {glyph(box, mode, ink('on-outage'), 0.545)}
      </>
    );
  }
  return (
    <>
      {frame(box, 0, 2, ink('outage-line'))}
      {frame(box, 2.5, 0.5, ink('outage-tint'))}
      {glyph(box, mode, ink('outage-ink'), 0.59)}
    </>
  );
}

function unknown(box: Box, mode: Mode): ReactElement {
  const isFallback = mode === 'fallback';
  const strokeWidth = isFallback ? 2 : 1.5;
  const name = mode === 'normal' ? 'unknown' : mode;
  return (
    <>
      {frame(box, 0, 2, ink('unknown-tint'))}
      <path d={hatchLines(box.width, box.height, 4)} stroke={ink('unknown-hatch')} strokeWidth={1.3} />
      <rect
        x={strokeWidth / 2}
        y={strokeWidth / 2}
        width={box.width - strokeWidth}
        height={box.height - strokeWidth}
        rx={2 - strokeWidth / 2}
        fill="none"
        stroke={ink(isFallback ? 'fallback' : 'unknown-line')}
        strokeWidth={strokeWidth}
        strokeDasharray="3 2"
      />
      {glyph(box, name, ink('unknown-ink'), 0.62, ink('unknown-tint'))}
    </>
  );
}

function frame(
  box: Box,
  inset: number,
  radius: number,
  fill: string,
  stroke?: string,
  strokeWidth?: number,
): ReactElement {
  return (
    <rect
      x={inset}
      y={inset}
      width={box.width - 2 * inset}
      height={box.height - 2 * inset}
      rx={radius}
      fill={fill}
      {...(stroke !== undefined && { stroke, strokeWidth })}
    />
  );
}

/** `share` is the glyph box as a share of the tile's side; a halo keeps the glyph readable on hatching. */
function glyph({ width, height }: Box, name: GlyphName, color: string, share: number, halo?: string): ReactElement {
  const scale = (share * 18) / 12;
  const strokes = glyphs[name];
  return (
    <g
      transform={`translate(${width / 2 - 6 * scale} ${height / 2 - 6 * scale}) scale(${scale})`}
      fill="none"
      stroke={color}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {halo !== undefined && <path d={strokes.map((stroke) => stroke.d).join('')} stroke={halo} strokeWidth={5} />}
      {strokes.map((stroke) => (
        <path key={stroke.d} d={stroke.d} strokeWidth={stroke.width} {...('isFilled' in stroke && { fill: color })} />
      ))}
    </g>
  );
}

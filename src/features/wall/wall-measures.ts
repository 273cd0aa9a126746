import type { CSSProperties } from 'react';

/** The matrix in units of the wall: how wide a column is, how high a row, and how large its tile and its label are. */
export type WallMeasures = Readonly<{
  pitch: number;
  row: number;
  tileWidth: number;
  tileHeight: number;
  label: number;
}>;

export type WallRoom = Readonly<{
  /** width for all columns and the gaps between groups */
  width: number;
  /** height for all rows */
  height: number;
}>;

/** The room of picture 4; the upright wall has two bands of less. Below shared columns stands a line that says so. */
export function roomFor(isUpright: boolean, isShared: boolean): WallRoom {
  const room = isUpright ? { width: 842, height: 312 } : { width: 1_682, height: 372 };
  return isShared ? { ...room, height: room.height - 10 } : room;
}

const gap = 13;
const widest = 26;
/** a head such as "Weitere 1.000" is set at 25 units and never cut */
const letter = 14;

/** Columns as wide as the room allows, up to 26 units; rows share its height, and grow with it up to three times their width. */
export function wallMeasuresOf(
  heads: readonly Readonly<{ letters: number; columns: number }>[],
  rows: number,
  room: WallRoom,
): WallMeasures {
  const free = room.width - Math.max(0, heads.length - 1) * gap;
  const widthAt = (pitch: number) =>
    heads.reduce((sum, { letters, columns }) => sum + Math.max(columns * pitch, letters * letter), 0);
  let pitch = widest;
  while (pitch > 8 && widthAt(pitch) > free) pitch -= 0.1;
  const row = Math.min(62, room.height / Math.max(1, rows));
  const tileHeight = Math.max(4, Math.min(44, Math.round(row - 4)));
  return {
    pitch: Math.round(pitch * 10) / 10,
    row,
    tileWidth: Math.min(18, Math.floor(pitch - 2)),
    tileHeight,
    label: Math.min(36, Math.max(28, row * 0.7), row),
  };
}

export function measureStyle({ pitch, row, tileWidth, tileHeight, label }: WallMeasures, rows: number): CSSProperties {
  const style: CSSProperties & Record<`--wall-${string}`, string> = {
    '--wall-pitch': String(pitch),
    '--wall-row': String(row),
    '--wall-rows': String(rows),
    '--wall-tile-w': String(tileWidth),
    '--wall-tile-h': String(tileHeight),
    '--wall-label': String(label),
  };
  return style;
}

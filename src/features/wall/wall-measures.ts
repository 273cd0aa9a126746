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
  /** a column is at most so wide, a tile in it too */
  pitch: number;
  tile: number;
}>;

/** The whole place of the matrix, what stands above and below the rows of a band, and what is between two bands. */
const place = { lying: 480, upright: 846, aroundRows: 112, between: 6 } as const;
const usualTile = { pitch: 26, tile: 18 } as const;
const largeTile = { pitch: 62, tile: 28 } as const;
const lowestRow = 40;
const fewestColumns = 16;

/** Bands below one another: one on a wall that lies, two on one that stands; where few services would leave a gap, as many as fill the place. */
export function bandCountFor(isUpright: boolean, rows: number, columns: number): number {
  const usual = isUpright ? 2 : 1;
  const { lying, upright, aroundRows, between } = place;
  const fitting = ((isUpright ? upright : lying) + between) / (rows * lowestRow + aroundRows + between);
  return Math.max(usual, Math.min(Math.floor(fitting), Math.floor(columns / fewestColumns)));
}

/** The room of picture 4; the upright wall has two bands of less; more bands share the place, with larger tiles. Below shared columns stands a line that says so. */
export function roomFor(isUpright: boolean, isShared: boolean, bands = isUpright ? 2 : 1): WallRoom {
  const width = isUpright ? 842 : 1_682;
  const line = isShared ? 10 : 0;
  if (bands <= (isUpright ? 2 : 1)) return { width, height: (isUpright ? 312 : 372) - line, ...usualTile };
  const whole = (isUpright ? place.upright : place.lying) - line - (bands - 1) * place.between;
  return { width, height: whole / bands - place.aroundRows, ...largeTile };
}

const gap = 13;
/** the longest of the usual codes, MAIL, in the width of the labels */
const widestLabel = 31;
/** a head such as "Weitere 1.000" is set at 25 units and never cut */
const letter = 14;

/** Columns as wide as the room allows; rows share its height, and grow with it up to three times their width. */
export function wallMeasuresOf(
  heads: readonly Readonly<{ letters: number; columns: number }>[],
  rows: number,
  room: WallRoom,
): WallMeasures {
  const free = room.width - Math.max(0, heads.length - 1) * gap;
  const widthAt = (pitch: number) =>
    heads.reduce((sum, { letters, columns }) => sum + Math.max(columns * pitch, letters * letter), 0);
  let pitch = room.pitch;
  while (pitch > 8 && widthAt(pitch) > free) pitch -= 0.1;
  const row = Math.min(62, room.height / Math.max(1, rows));
  const tileHeight = Math.max(4, Math.min(44, Math.round(row - 4)));
  return {
    pitch: Math.round(pitch * 10) / 10,
    row,
    tileWidth: Math.min(room.tile, Math.floor(pitch - 2)),
    tileHeight,
    label: Math.min(widestLabel, Math.max(28, row * 0.7), row),
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

import type { Paint } from '#domain/paint.ts';
import { NotUsedMark } from './not-used-mark.tsx';
import { StatusTile, type StatusTileProps } from './status-tile.tsx';

type PaintedTileProps = Readonly<{ painted: Paint }> & Omit<StatusTileProps, 'availability' | 'mode'>;

/** The tile of what `paint` decided: the way from a cell to a colour leads through here. */
export function PaintedTile({ painted, ...look }: PaintedTileProps) {
  if (painted.kind === 'notApplicable') return <NotUsedMark size={look.size} />;
  return <StatusTile availability={painted.pair.availability} mode={painted.pair.mode} {...look} />;
}

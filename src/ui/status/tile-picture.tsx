import { memo } from 'react';
import type { Paint } from '#domain/paint.ts';
import { tileClassOf, type TileLook } from './tile-look.ts';

export type TilePictureProps = Readonly<{
  painted: Paint;
  isNew?: boolean;
  quiet?: boolean;
  okAs?: 'dot' | 'tick';
}>;

/**
 * A status tile for boards of a thousand cells: `StatusTile` as a background picture. Each inline drawing has coordinates of its own, which the browser sorts
 * into layers again after every change; pictures cost it nothing. What they look like is in the `TileSheet`, which the view must hold; how large
 * they are, and one em = one unit of the drawing, in the view's styles.
 */
export const TilePicture = memo(function TilePicture(props: TilePictureProps) {
  const { painted, isNew = false, quiet = false, okAs = 'dot' } = props;
  const classes = `tile-picture ${tileClassOf(lookOf(painted, quiet, okAs))}`;
  return <span className={isNew ? `${classes} tile-picture-new` : classes} />;
});

function lookOf(painted: Paint, quiet: boolean, okAs: 'dot' | 'tick'): TileLook {
  if (painted.kind === 'notApplicable') return { kind: 'notUsed' };
  const { availability, mode } = painted.pair;
  if (quiet) return { kind: 'quiet', mode };
  if (okAs === 'tick' && availability === 'operational' && mode === 'normal') return { kind: 'tick' };
  return { kind: 'pair', availability, mode };
}

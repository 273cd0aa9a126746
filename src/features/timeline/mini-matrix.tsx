import { memo, useMemo } from 'react';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { TimelineWords } from '#i18n/timeline/timeline-words-de.ts';
import { isReadable } from '#ui/is-readable.ts';
import { matrixPaths } from './matrix-paths.ts';

export type MiniMatrixProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  words: TimelineWords;
}>;

/** The whole board in small: a service that fails everywhere is a line down, an insurer that is down a line across. For the eye; the counts say it in words. */
export const MiniMatrix = memo(function MiniMatrix({ board, catalog, proof, words }: MiniMatrixProps) {
  const paths = useMemo(() => matrixPaths(board, proof), [board, proof]);
  const [columns, rows] = [board.serviceIds.length, board.rows.length];
  const codes = useMemo(
    () => new Map(catalog.services.map(({ id, code }) => [id, isReadable(code) ? code : id])),
    [catalog],
  );
  return (
    <figure className="tl-matrix">
      <div aria-hidden="true">
        <div className="tl-matrix-heads">
          {board.serviceIds.map((id) => (
            <bdi key={id}>{codes.get(id) ?? id}</bdi>
          ))}
        </div>
        <svg className="tl-matrix-picture" viewBox={`0 0 ${columns} ${rows}`} preserveAspectRatio="none">
          <defs>
            <pattern id="tl-matrix-hatch" width="0.5" height="1" patternUnits="userSpaceOnUse">
              <rect className="tl-hatch-ground" width="0.5" height="1" />
              <path className="tl-matrix-hatch-line" d="M0.125 0V1" />
            </pattern>
          </defs>
          {paths.map(({ attention, d }) => (
            <path key={attention} className={`tl-micro-${attention}`} d={d} />
          ))}
          {rows <= linesAtMost && <path className="tl-matrix-lines" d={linesOf(columns, rows)} />}
        </svg>
      </div>
      <figcaption className="tl-quiet">{words.side.matrix(rows, columns)}</figcaption>
    </figure>
  );
});

/** Of more rows than this a line between them would be all that is seen. */
const linesAtMost = 160;

function linesOf(columns: number, rows: number): string {
  return Array.from({ length: Math.max(0, rows - 1) }, (_, row) => `M0 ${row + 1}h${columns}`).join('');
}

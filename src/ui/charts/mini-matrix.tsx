import { memo, useMemo } from 'react';
import type { Attention } from '#domain/attention.ts';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { PaintProof } from '#domain/paint.ts';
import { isReadable } from '#ui/is-readable.ts';
import { ChartPatterns, type ChartPattern } from './chart-patterns.tsx';
import { matrixPaths } from './matrix-paths.ts';
import './mini-matrix.css';

export type MiniMatrixProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  /** of the classes, for where no colours are */
  names: Readonly<Record<Named, string>>;
  /** how many rows and columns there are */
  caption: (rows: number, columns: number) => string;
}>;

/** The whole board in small: a service that fails everywhere is a line down, an insurer that is down a line across. For the eye; the counts say it in words. */
export const MiniMatrix = memo(function MiniMatrix({ board, catalog, proof, names, caption }: MiniMatrixProps) {
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
            <ChartPatterns patterns={patterns} />
          </defs>
          {paths.map(({ attention, d }) => (
            <path key={attention} className={`tl-micro-${attention}`} d={d} />
          ))}
          {rows <= linesAtMost && <path className="tl-matrix-lines" d={linesOf(columns, rows)} />}
        </svg>
      </div>
      <figcaption className="tl-matrix-caption">{caption(rows, columns)}</figcaption>
      <ul className="tl-matrix-legend" aria-hidden="true">
        {namedOrder.map((attention) => (
          <li key={attention}>
            <svg viewBox="0 0 1 2" width="26" height="12" preserveAspectRatio="none">
              <path className={`tl-micro-${attention}`} d="M0 0h1v2H0z" />
            </svg>
            {names[attention]}
          </li>
        ))}
      </ul>
    </figure>
  );
});

/** The gravest first. Normal running is the empty ground. */
const namedOrder = ['P1', 'PU', 'P2', 'P3', 'P4'] as const satisfies readonly Attention[];
type Named = (typeof namedOrder)[number];

const ground = 'var(--color-micro-ground)';

/** In units of a cell. Only what is not known is hatched on a screen; on paper and in forced colours each class has its texture. */
const patterns: readonly ChartPattern[] = [
  {
    id: 'tl-matrix-PU',
    width: 0.5,
    height: 1,
    ground: 'var(--color-unknown-tint)',
    marks: [{ d: 'M0.125 0V1', width: 0.22, color: 'var(--color-unknown-hatch)' }],
  },
  {
    id: 'tl-matrix-P2',
    width: 1,
    height: 1,
    ground,
    marks: [{ d: 'M0 0.85H1', width: 0.3, color: 'var(--color-ink)' }],
  },
  {
    id: 'tl-matrix-P3',
    width: 0.1,
    height: 1,
    ground,
    marks: [{ d: 'M0.05 0V1', width: 0.05, color: 'var(--color-ink)' }],
  },
  {
    id: 'tl-matrix-P4',
    width: 0.34,
    height: 1,
    ground,
    marks: [{ d: 'M0.05 0V1', width: 0.05, color: 'var(--color-ink)' }],
  },
];

/** Of more rows than this a line between them would be all that is seen. */
const linesAtMost = 160;

function linesOf(columns: number, rows: number): string {
  return Array.from({ length: Math.max(0, rows - 1) }, (_, row) => `M0 ${row + 1}h${columns}`).join('');
}

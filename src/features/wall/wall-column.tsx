import { memo, type ReactNode } from 'react';
import { attentionOf } from '#domain/attention.ts';
import { isMarked } from '#domain/changed-at.ts';
import type { Instant } from '#domain/instant.ts';
import type { Paint, PaintProof } from '#domain/paint.ts';
import { cellMarks, groupMarks } from '#ui/status/cell-marks.ts';
import { TilePicture } from '#ui/status/tile-picture.tsx';
import { usePulsesOf } from './use-wall-pulses.ts';
import type { WallColumn } from './wall-layout.ts';
import type { WallPulses } from './wall-pulses.ts';

export type WallColumnProps = Readonly<{
  column: WallColumn;
  serviceIds: readonly string[];
  /** the cells that changed a short time ago, as `marksOf` says them */
  marks: string;
  pulses: WallPulses;
  proof: PaintProof;
}>;

/** One insurer. Drawn again only when its cells, their marks or the proof change. */
export const InsurerColumn = memo(function InsurerColumn(props: WallColumnProps & Readonly<{ insurerId: string }>) {
  const { insurerId, proof } = props;
  return (
    <ColumnCells {...props} marksOfCell={(painted, serviceId) => cellMarks(insurerId, serviceId, painted, proof)}>
      <bdi>{props.column.code}</bdi>
    </ColumnCells>
  );
});

/** Several insurers: of each service the worst, and below how many of them are affected. */
export const GroupColumn = memo(function GroupColumn(props: WallColumnProps) {
  const { column, proof } = props;
  const { id, affected, rows } = column;
  return (
    <ColumnCells
      {...props}
      marksOfCell={(painted, serviceId) => groupMarks(id, rows.length, serviceId, painted, proof)}
    >
      {affected}/{rows.length}
    </ColumnCells>
  );
});

type ColumnCellsProps = Omit<WallColumnProps, 'proof'> &
  Readonly<{
    marksOfCell: (painted: Paint, serviceId: string) => Readonly<Record<`data-${string}`, string>>;
    /** what stands below */
    children: ReactNode;
  }>;

function ColumnCells({ column, serviceIds, marks, pulses, marksOfCell, children }: ColumnCellsProps) {
  const element = usePulsesOf(column.id, marks, pulses);
  const marked = new Set(marks.split(' ').map((mark) => Number.parseInt(mark)));
  const { cells, rows } = column;
  return (
    <div ref={element} className="wall-column" {...(rows.length > 1 && { 'data-insurers': rows.length })}>
      {serviceIds.map((serviceId, index) => {
        const cell = cells[index];
        if (cell === undefined) return null;
        const { painted, isQuiet } = cell;
        const isNew = marked.has(index);
        return (
          <div key={serviceId} className="wall-cell" {...marksOfCell(painted, serviceId)}>
            <TilePicture painted={painted} quiet={isQuiet} isNew={isNew} okAs={isNew ? 'tick' : 'dot'} />
          </div>
        );
      })}
      <div className="wall-code" data-quiet={isQuietCode(column) || undefined}>
        {children}
      </div>
    </div>
  );
}

const told = new WeakMap<WallColumn, Readonly<{ now: Instant | null; marks: string }>>();

/** The cells of a column that are marked as new, and since when they are as they are: "3:1683633660000". */
export function marksOf(column: WallColumn, now: Instant | null): string {
  const known = told.get(column);
  if (known !== undefined && known.now === now) return known.marks;
  const marks = column.changedAt.flatMap((at, index) => (isMarked(at, now) ? [`${index}:${at}`] : [])).join(' ');
  told.set(column, { now, marks });
  return marks;
}

/** Codes of insurers that merely run on Notbetrieb, or normally, stay in the background. */
function isQuietCode({ worst }: Pick<WallColumn, 'worst'>): boolean {
  if (worst === null) return true;
  const attention = attentionOf(worst);
  return attention === 'P0' || attention === 'P4';
}

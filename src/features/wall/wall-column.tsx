import { memo } from 'react';
import { attentionOf } from '#domain/attention.ts';
import { changedAt, isMarked } from '#domain/changed-at.ts';
import type { Row } from '#domain/board.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { TilePicture } from '#ui/status/tile-picture.tsx';
import type { WallCell, WallColumn } from './wall-layout.ts';

export type InsurerColumnProps = Readonly<{
  insurerId: string;
  code: string;
  isQuietCode: boolean;
  /** the same object as long as nothing in it changes */
  cells: readonly WallCell[];
  serviceIds: readonly string[];
  /** the cells that changed a short time ago, as `marksOf` says them */
  marks: string;
  proof: PaintProof;
}>;

/** One insurer. Drawn again only when its cells, their marks or the proof change. */
export const InsurerColumn = memo(function InsurerColumn(props: InsurerColumnProps) {
  const { insurerId, code, isQuietCode, cells, serviceIds, proof } = props;
  const marks = new Map(props.marks.split(' ').map((mark) => [mark.slice(0, mark.indexOf(':')), mark]));
  return (
    <div className="wall-column">
      {serviceIds.map((serviceId, index) => {
        const cell = cells[index];
        if (cell === undefined) return null;
        const mark = cell.isQuiet ? undefined : marks.get(String(index));
        return (
          <div key={serviceId} className="wall-cell" {...cellMarks(insurerId, serviceId, cell.painted, proof)}>
            {/* another change of a cell that is still marked pulses anew */}
            <TilePicture
              key={mark ?? ''}
              painted={cell.painted}
              quiet={cell.isQuiet}
              isNew={mark !== undefined}
              okAs={mark === undefined ? 'dot' : 'tick'}
            />
          </div>
        );
      })}
      <div className="wall-code" data-quiet={isQuietCode || undefined}>
        <bdi>{code}</bdi>
      </div>
    </div>
  );
});

export type GroupColumnProps = Readonly<{
  id: string;
  cells: readonly WallCell[];
  serviceIds: readonly string[];
  affected: number;
  insurers: number;
  isQuietCode: boolean;
}>;

/** Several insurers: of each service the worst, and below how many of them are affected. */
export const GroupColumn = memo(
  function GroupColumn({ id, cells, serviceIds, affected, insurers, isQuietCode }: GroupColumnProps) {
    return (
      <div className="wall-column" data-insurers={insurers}>
        {serviceIds.map((serviceId, index) => {
          const cell = cells[index];
          if (cell === undefined) return null;
          return (
            <div key={serviceId} className="wall-cell" data-group={id} data-service={serviceId}>
              <TilePicture painted={cell.painted} quiet={cell.isQuiet} />
            </div>
          );
        })}
        <div className="wall-code" data-quiet={isQuietCode || undefined}>
          {affected}/{insurers}
        </div>
      </div>
    );
  },
  (a, b) =>
    a.serviceIds === b.serviceIds &&
    a.affected === b.affected &&
    a.insurers === b.insurers &&
    a.isQuietCode === b.isQuietCode &&
    a.cells.every(
      (cell, index) => cell.painted === b.cells[index]?.painted && cell.isQuiet === b.cells[index]?.isQuiet,
    ),
);

/** The cells of a row that are marked as new, and since when they are as they are: "3:1683633660000". */
export function marksOf({ slots }: Row, cells: readonly WallCell[], now: Instant | null): string {
  const marks = cells.flatMap(({ painted }, index) => {
    const at = changedAt(slots[index], painted);
    return isMarked(at, now) ? [`${index}:${at}`] : [];
  });
  return marks.join(' ');
}

/** Codes of insurers that merely run on Notbetrieb, or normally, stay in the background. */
export function isQuietCode({ worst }: Pick<WallColumn, 'worst'>): boolean {
  if (worst === null) return true;
  const attention = attentionOf(worst);
  return attention === 'P0' || attention === 'P4';
}

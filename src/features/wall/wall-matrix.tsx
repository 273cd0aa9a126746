import { memo, useEffect, useMemo, type CSSProperties } from 'react';
import { attentionOf } from '#domain/attention.ts';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { paint, type PaintProof } from '#domain/paint.ts';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { isReadable } from '#ui/is-readable.ts';
import { boardMarks, cellMarks } from '#ui/status/cell-marks.ts';
import { markBoardReady } from '#ui/status/mark-board-ready.ts';
import { TilePicture } from '#ui/status/tile-picture.tsx';
import { TileSheet } from '#ui/status/tile-sheet.tsx';
import { wallLayoutOf, type WallColumn } from './wall-layout.ts';

export type WallMatrixProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  summary: Summary | null;
  messages: Messages;
}>;

/**
 * The board turned by 90 degrees: a failing service is a line, an insurer down is a crossing line. For the eye only; the list of services below says
 * the same in words.
 */
export function WallMatrix({ board, catalog, proof, summary, messages }: WallMatrixProps) {
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const layout = useMemo(() => wallLayoutOf(complete, catalog, proof), [complete, catalog, proof]);
  useEffect(markBoardReady, []);
  const columns = layout.groups.reduce((sum, group) => sum + group.columns.length, 0);
  return (
    <div
      {...boardMarks(board.position)}
      className="wall-matrix"
      aria-hidden="true"
      style={measures(columns, complete.serviceIds.length, layout.groups.length)}
    >
      <TileSheet {...tilePx} />
      <div className="wall-labels">
        {catalog.services.map((service, index) => (
          <div key={service.id} className="wall-label" data-zero={summary?.perService[index] === 0 || undefined}>
            <bdi>{isReadable(service.code) ? service.code : service.id}</bdi>
          </div>
        ))}
      </div>
      {layout.groups.map((group) => (
        <div key={group.kind} className="wall-group">
          <div className="wall-group-head">
            {messages.kinds[group.kind]} <span>{messages.formats.number(group.columns.length)}</span>
          </div>
          <div className="wall-columns">
            {group.columns.map((column) => (
              <InsurerColumn
                key={column.row.insurerId}
                row={column.row}
                code={column.code}
                isQuiet={isQuiet(column)}
                serviceIds={complete.serviceIds}
                proof={proof}
              />
            ))}
          </div>
        </div>
      ))}
      <div className="wall-totals">
        <div className="wall-group-head">{messages.wall.insurers}</div>
        {complete.serviceIds.map((id, index) => {
          const count = summary?.perService[index];
          return (
            <div key={id} className="wall-total" data-zero={count === 0 || undefined}>
              {count === undefined ? messages.kpi.none : messages.formats.number(count)}
            </div>
          );
        })}
      </div>
      {layout.notShown > 0 && <p className="wall-not-shown">{messages.wall.notShown(layout.notShown)}</p>}
    </div>
  );
}

const tilePx = { width: 18, height: 27 } as const;

type InsurerColumnProps = Readonly<{
  row: WallColumn['row'];
  code: string;
  isQuiet: boolean;
  serviceIds: readonly string[];
  proof: PaintProof;
}>;

const InsurerColumn = memo(function InsurerColumn({
  row,
  code,
  isQuiet: isQuietCode,
  serviceIds,
  proof,
}: InsurerColumnProps) {
  return (
    <div className="wall-column">
      {serviceIds.map((serviceId, index) => {
        const painted = paint(row.slots[index], proof);
        return (
          <div key={serviceId} className="wall-cell" {...cellMarks(row.insurerId, serviceId, painted, proof)}>
            <TilePicture painted={painted} />
          </div>
        );
      })}
      <div className="wall-code" data-quiet={isQuietCode || undefined}>
        <bdi>{code}</bdi>
      </div>
    </div>
  );
});

/** Codes of insurers that merely run on Notbetrieb, or normally, stay in the background. */
function isQuiet({ worst }: WallColumn): boolean {
  if (worst === null) return true;
  const attention = attentionOf(worst);
  return attention === 'P0' || attention === 'P4';
}

function measures(columns: number, rows: number, groups: number): CSSProperties {
  const room = 1690 - (groups - 1) * 13;
  const style: CSSProperties & Record<'--wall-pitch' | '--wall-rows', string> = {
    '--wall-pitch': String(Math.min(26, room / Math.max(columns, 1))),
    '--wall-rows': String(rows),
  };
  return style;
}

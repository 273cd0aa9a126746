import { useEffect, useMemo } from 'react';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { Instant } from '#domain/instant.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { isReadable } from '#ui/is-readable.ts';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import { boardMarks } from '#ui/status/cell-marks.ts';
import { markBoardReady } from '#ui/status/mark-board-ready.ts';
import { TileSheet } from '#ui/status/tile-sheet.tsx';
import { bandsOf, type WallBand } from './wall-bands.ts';
import { GroupColumn, InsurerColumn, marksOf } from './wall-column.tsx';
import { useWallPulses } from './use-wall-pulses.ts';
import { wallLayoutOf, type Receding } from './wall-layout.ts';
import { bandCountFor, measureStyle, roomFor, wallMeasuresOf, type WallMeasures } from './wall-measures.ts';

export type WallMatrixProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  summary: Summary | null;
  /** the incident whose cells recede; the same object as long as it is the same incident */
  receding: Receding | null;
  /** board time, for what is still new; null = not known */
  now: Instant | null;
  messages: Messages;
}>;

/**
 * The board turned by 90 degrees: a failing service is a line, an insurer down is a crossing line. For the eye only; counters and causes say in words
 * what it shows.
 */
export function WallMatrix(props: WallMatrixProps) {
  const { board, catalog, proof, summary, receding, now, messages } = props;
  const isUpright = useMediaQuery('(orientation: portrait)');
  const complete = useMemo(() => completeBoard(board, catalog), [board, catalog]);
  const layout = useMemo(() => wallLayoutOf(complete, catalog, proof, receding), [complete, catalog, proof, receding]);
  const rows = complete.serviceIds.length;
  const bands = useMemo(() => {
    const columns = layout.groups.reduce((sum, group) => sum + group.columns.length, 0);
    return bandsOf(layout.groups, bandCountFor(isUpright, rows, columns));
  }, [layout, isUpright, rows]);
  const pulses = useWallPulses();
  useEffect(markBoardReady, []);
  if (complete.rows.length === 0) return <p className="wall-none">{messages.wall.noInsurers}</p>;
  return (
    <div {...boardMarks(board.position)} className="wall-matrix" aria-hidden="true">
      {bands.map((band, index) => {
        const room = roomFor(isUpright, layout.perColumn > 1, bands.length);
        const measures = wallMeasuresOf(headsOf(band, messages), rows, room);
        return (
          <div key={band[0]?.columns[0]?.id} className="wall-band" style={measureStyle(measures, rows)}>
            {index === 0 && <Tiles {...measures} />}
            <Labels catalog={catalog} summary={summary} />
            {band.map((group) => (
              <div key={group.kind} className="wall-group">
                <div className="wall-group-head">
                  {messages.kinds[group.kind]}
                  {!group.isContinued && <span>{messages.formats.number(group.insurers)}</span>}
                </div>
                <div className="wall-columns">
                  {group.columns.map((column) => {
                    const given = {
                      column,
                      serviceIds: complete.serviceIds,
                      marks: marksOf(column, now),
                      pulses,
                      proof,
                    };
                    return column.rows.length === 1 ? (
                      <InsurerColumn key={column.id} {...given} insurerId={column.id} />
                    ) : (
                      <GroupColumn key={column.id} {...given} />
                    );
                  })}
                </div>
              </div>
            ))}
            {index === 0 && <Totals serviceIds={complete.serviceIds} summary={summary} messages={messages} />}
          </div>
        );
      })}
      {layout.perColumn > 1 && <p className="wall-shared">{messages.wall.shared(layout.perColumn)}</p>}
    </div>
  );
}

/** Drawn anew when tiles get another shape. */
function Tiles({ tileWidth: width, tileHeight: height }: WallMeasures) {
  return <TileSheet key={`${width} ${height}`} width={width} height={height} />;
}

function Labels({ catalog, summary }: Pick<WallMatrixProps, 'catalog' | 'summary'>) {
  return (
    <div className="wall-labels">
      {catalog.services.map((service, index) => (
        <div key={service.id} className="wall-label" data-zero={summary?.perService[index] === 0 || undefined}>
          <bdi>{isReadable(service.code) ? service.code : service.id}</bdi>
        </div>
      ))}
    </div>
  );
}

type TotalsProps = Readonly<{ serviceIds: readonly string[]; summary: Summary | null; messages: Messages }>;

function Totals({ serviceIds, summary, messages }: TotalsProps) {
  return (
    <div className="wall-totals">
      <div className="wall-group-head">{messages.wall.insurers}</div>
      {serviceIds.map((id, index) => {
        const count = summary?.perService[index];
        return (
          <div key={id} className="wall-total" data-zero={count === 0 || undefined}>
            {count === undefined ? messages.kpi.none : messages.formats.number(count)}
          </div>
        );
      })}
    </div>
  );
}

function headsOf(band: WallBand, { kinds, formats }: Messages) {
  return band.map(({ kind, insurers, isContinued, columns }) => ({
    letters: kinds[kind].length + (isContinued ? 0 : formats.number(insurers).length + 1),
    columns: columns.length,
  }));
}

import { useMemo } from 'react';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Messages } from '#i18n/messages.ts';
import { isReadable } from '#ui/is-readable.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { serviceStatesOf } from './wall-services.ts';

export type WallServiceListProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  messages: Messages;
}>;

/** The worst state of each service in words and figures. */
export function WallServiceList({ board, catalog, proof, messages }: WallServiceListProps) {
  const states = useMemo(() => serviceStatesOf(completeBoard(board, catalog), proof), [board, catalog, proof]);
  const codes = new Map(catalog.services.map(({ id, code }) => [id, isReadable(code) ? code : id]));
  return (
    <ul className="wall-services" aria-label={messages.wall.services}>
      {states.slice(0, 12).map(({ serviceId, worst, insurersInWorst, affected }) => (
        <li key={serviceId} className="wall-service">
          <StatusTile {...worst} size={64} />
          <bdi className="wall-service-code">{codes.get(serviceId) ?? serviceId}</bdi>
          <span className="wall-service-count">
            {affected > 0 && messages.wall.insurersCount(insurersInWorst)}{' '}
            {affected > insurersInWorst && <small>{messages.wall.serviceMore(affected - insurersInWorst)}</small>}
          </span>
          <span className="wall-service-state">{messages.status.staff[worst.availability][worst.mode]}</span>
        </li>
      ))}
    </ul>
  );
}

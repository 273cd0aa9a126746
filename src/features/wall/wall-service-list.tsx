import { useMemo } from 'react';
import { completeBoard, type Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { PaintProof } from '#domain/paint.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { serviceStatesOf } from './wall-services.ts';

export type WallServiceListProps = Readonly<{
  board: Board;
  catalog: Catalog;
  proof: PaintProof;
  isSimulated: boolean;
  messages: Messages;
}>;

/** The worst state of each service in words and figures. */
export function WallServiceList({ board, catalog, proof, isSimulated, messages }: WallServiceListProps) {
  const states = useMemo(() => serviceStatesOf(completeBoard(board, catalog), proof), [board, catalog, proof]);
  const codes = new Map(catalog.services.map((service) => [service.id, service.code]));
  return (
    <section aria-labelledby="wall-services">
      <div className="wall-heading">
        <h2 id="wall-services">{messages.wall.services}</h2>
        {isSimulated && <p>{messages.freshness.simulation}</p>}
      </div>
      <ul className="wall-services">
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
    </section>
  );
}

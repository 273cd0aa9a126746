import type { Instant } from '#domain/instant.ts';
import type { Position } from '#domain/position.ts';
import { sharedNames, wallAlarmOf, type WallReport } from '#domain/wall-beacon.ts';
import type { Messages } from '#i18n/messages.ts';
import '#ui/primitives/data-table.css';
import './wall-table.css';

export type WallTableProps = Readonly<{
  reports: readonly WallReport[];
  /** the receiver's clock, now */
  now: Instant;
  head: Position;
  /** of the page that shows this; null = not built */
  build: string | null;
  /** false = the list is too old to say anything about now */
  isCurrent: boolean;
  /** for a wall that has been taken down */
  onTakeOff: (wallId: string) => void;
  messages: Messages;
}>;

/** Each wall with what it last told and what is wrong with it. On small screens each is a block of its own. */
export function WallTable({ reports, messages, ...rest }: WallTableProps) {
  const { columns, table } = messages.walls;
  const shared = sharedNames(reports);
  return (
    <table className="data-table wall-table">
      <caption className="sr-only">{table}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([key, name]) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <WallRow
            key={`${report.beacon.wallId} ${report.beacon.instance}`}
            report={report}
            isNameShared={shared.has(report.beacon.wallId)}
            messages={messages}
            {...rest}
          />
        ))}
      </tbody>
    </table>
  );
}

type WallRowProps = Omit<WallTableProps, 'reports'> & Readonly<{ report: WallReport; isNameShared: boolean }>;

function WallRow({ report, isNameShared, now, head, build, isCurrent, onTakeOff, messages }: WallRowProps) {
  const { walls, formats } = messages;
  const { beacon, receivedAt, isPictureRight } = report;
  const alarm = isCurrent ? wallAlarmOf(report, now) : null;
  const state = alarm === null ? (isCurrent ? walls.fine : walls.oldState) : walls.alarms[alarm];
  const compared = isPictureRight === null ? walls.notCompared : isPictureRight ? walls.same : walls.other;
  const heap = beacon.heapMb === null ? null : formats.number(Math.round(beacon.heapMb));
  const fps = beacon.fps === null ? null : formats.number(Math.round(beacon.fps));
  const { wall, state: stateName, seen, shown, picture, build: buildName, page } = walls.columns;
  return (
    <tr data-wall={beacon.wallId} data-alarm={alarm ?? undefined}>
      <th scope="row" data-label={wall}>
        <bdi>{beacon.wallId}</bdi>
        {isNameShared && <small>{walls.nameShared(beacon.instance.slice(0, 4))}</small>}
      </th>
      <td data-label={stateName}>
        {alarm === null ? state : <strong>{state}</strong>}
        {alarm === 'silent' && (
          <button type="button" className="button" onClick={() => onTakeOff(beacon.wallId)}>
            {walls.takeOff}
            <span className="sr-only"> ({beacon.wallId})</span>
          </button>
        )}
      </td>
      <td data-label={seen}>
        <time dateTime={new Date(receivedAt).toISOString()}>{formats.timeWithSeconds(receivedAt)}</time>
        <small>{formats.ago(Math.max(0, now - receivedAt))}</small>
      </td>
      <td data-label={shown}>
        {beacon.rendered === null ? walls.notShown : said(beacon.rendered)}
        <small>{walls.head(said(head))}</small>
      </td>
      <td data-label={picture}>
        {compared}
        <small>
          {walls.cells(formats.number(beacon.cells))}, {beacon.paintHash}
        </small>
        {beacon.misdrawn > 0 && <small>{walls.misdrawn(formats.number(beacon.misdrawn))}</small>}
      </td>
      <td data-label={buildName}>
        <bdi>{beacon.build}</bdi>
        {build !== null && build !== beacon.build && <small>{walls.otherBuild}</small>}
      </td>
      <td data-label={page}>{walls.page(formats.age(beacon.uptimeMs), heap, fps)}</td>
    </tr>
  );
}

const said = ({ epoch, seq }: Position) => `${epoch}:${seq}`;

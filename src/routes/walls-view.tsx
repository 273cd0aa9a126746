import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { takeOffWall } from '#api/take-off-wall.ts';
import { wallsQuery } from '#api/walls-query.ts';
import type { Walls } from '#contract/walls-codec.ts';
import { secondMs } from '#domain/instant.ts';
import { wallAlarmOf } from '#domain/wall-beacon.ts';
import { failureWords } from '#features/freshness/failure-words.ts';
import { WallTable } from '#features/walls/wall-table.tsx';
import { useMessages } from '#i18n/use-messages.ts';
import { systemClock } from '#lib/clock.ts';
import { ownBuild } from './browser-wall-keeper.ts';
import { IgnoredNotice } from './ignored-notice.tsx';
import { SiteFooter } from './site-footer.tsx';
import { StaffHeader } from './staff-header.tsx';
import type { BoardSource } from './use-board-feed.ts';
import { useLiveClock } from './use-live-clock.ts';
import { usePageFrame } from './use-page-frame.ts';
import { useView } from './use-view.ts';
import { defaultWallReceiver } from './wall-view.ts';
import './staff-board.css';

/** A list that is older than this says nothing about now. */
const currentMs = 45 * secondMs;

/** The walls of the house: which of them live, and whether what they show is what the server says. */
export function WallsView({ source }: Readonly<{ source: BoardSource }>) {
  const messages = useMessages();
  const { view, ignored, to } = useView();
  const theme = usePageFrame({
    title: messages.titles.walls,
    language: messages.language,
    theme: view.theme,
    surface: 'page',
  });
  const clock = useLiveClock(source);
  const { walls, freshness } = messages;
  return (
    <div className="staff-page">
      <StaffHeader theme={theme} current="walls" action={null}>
        {clock?.kind === 'simulated' && <p>{freshness.simulation}</p>}
      </StaffHeader>
      <main id="inhalt" className="staff-main" tabIndex={-1}>
        <IgnoredNotice ignored={ignored} words={messages.ignored} />
        <h1 className="text-2xl font-bold">{walls.heading}</h1>
        <p className="my-2 max-w-prose text-ink-2">{walls.intro}</p>
        <WallList source={source} address={to('/wand')} />
      </main>
      <SiteFooter clock={clock} provider={null} />
    </div>
  );
}

function WallList({ source, address }: Readonly<{ source: BoardSource; address: string }>) {
  const messages = useMessages();
  const { walls } = messages;
  const { data, failure, dataUpdatedAt, takeOff, isRefused } = useWalls(source);
  const sinceMs = useSince(dataUpdatedAt);
  const isCurrent = failure === null || sinceMs <= currentMs;
  if (data === undefined) {
    if (failure === null) return <output className="block">{walls.loading}</output>;
    const isNobody = failure.kind === 'status' && failure.status === 404;
    return <p role="alert">{isNobody ? walls.nobody : walls.failed(failureWords(failure, messages))}</p>;
  }
  return (
    <>
      {failure !== null && (
        <p role="alert" className="my-2 font-semibold">
          {walls.failed(failureWords(failure, messages))}{' '}
          {!isCurrent && walls.old(messages.formats.ageInWords(sinceMs))}
        </p>
      )}
      {data.reports.length === 0 ? (
        <EmptyList address={address} />
      ) : (
        <>
          {isRefused && <p role="alert">{walls.notTakenOff}</p>}
          {isCurrent && <Verdict data={data} sinceMs={sinceMs} />}
          <WallTable
            reports={data.reports}
            head={data.head}
            now={data.generatedAt + sinceMs}
            build={ownBuild()}
            isCurrent={isCurrent}
            onTakeOff={takeOff}
            messages={messages}
          />
        </>
      )}
    </>
  );
}

function Verdict({ data, sinceMs }: Readonly<{ data: Walls; sinceMs: number }>) {
  const { walls } = useMessages();
  const troubled = data.reports.filter((report) => wallAlarmOf(report, data.generatedAt + sinceMs) !== null).length;
  return (
    <output className="my-3 block text-lg font-semibold">
      {troubled === 0 ? walls.allFine : walls.alarmCount(troubled)}
    </output>
  );
}

function EmptyList({ address }: Readonly<{ address: string }>) {
  const { walls } = useMessages();
  const named = `${address}${address.includes('?') ? '&' : '?'}anzeige=noc1`;
  return (
    <div className="my-4 max-w-prose">
      <p className="text-lg font-semibold">{walls.empty}</p>
      <p>
        {walls.emptyHow}{' '}
        <Link className="link" href={named}>
          {named}
        </Link>
      </p>
    </div>
  );
}

function useWalls({ client, wallReceiver = defaultWallReceiver }: BoardSource) {
  const { data, error, dataUpdatedAt, refetch } = useQuery(wallsQuery(client, wallReceiver));
  const [isRefused, setIsRefused] = useState(false);
  const takeOff = (wallId: string) =>
    void takeOffWall(wallReceiver, wallId).then((isTaken) => {
      setIsRefused(!isTaken);
      return refetch();
    });
  return { data, failure: error?.failure ?? null, dataUpdatedAt, takeOff, isRefused };
}

/** Real time since an instant of the device, counted each second. */
function useSince(at: number): number {
  const [now, setNow] = useState(systemClock.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(systemClock.now()), secondMs);
    return () => clearInterval(tick);
  }, []);
  return Math.max(0, now - at);
}

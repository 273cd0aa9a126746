import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams, useSearch } from 'wouter';
import { incidentsQuery } from '#api/incidents-query.ts';
import type { PastBoard } from '#api/offline-copy.ts';
import { plannedWorkQuery } from '#api/planned-work-query.ts';
import type { Catalog, Service } from '#domain/catalog.ts';
import { deliveryChainOf } from '#domain/delivery-chain.ts';
import { sortIncidents } from '#domain/incident-reading.ts';
import type { Instant } from '#domain/instant.ts';
import { paintProof } from '#domain/paint.ts';
import { plannedDaysOf } from '#domain/planned-days.ts';
import { concernsService } from '#domain/scope.ts';
import { spreadOf } from '#domain/service-spread.ts';
import { LoadFailure } from '#features/freshness/load-failure.tsx';
import { SimulationMark } from '#features/freshness/simulation-mark.tsx';
import { ChainView } from '#features/service-page/chain-view.tsx';
import { ServiceFacts } from '#features/service-page/service-facts.tsx';
import { ServiceGuides } from '#features/service-page/service-guides.tsx';
import { ServiceNews, ServicePlanned } from '#features/service-page/service-news.tsx';
import { ServiceVerdict } from '#features/service-page/service-verdict.tsx';
import { ServiceWhere } from '#features/service-page/service-where.tsx';
import { usePartWords, usePublicWords } from '#i18n/public/use-public-words.ts';
import { serviceNameOf } from '#ui/catalog-names.ts';
import { Spoken } from '#ui/primitives/spoken.tsx';
import { ToldLine } from '#ui/primitives/told-text.tsx';
import { isProven } from '#ui/status/is-proven.ts';
import { FeedLinks } from './feed-links.tsx';
import { IgnoredNotice } from './ignored-notice.tsx';
import { LaterNotFound } from './later-not-found.tsx';
import { OldLine } from './old-line.tsx';
import { PublicPage } from './public-page.tsx';
import { PublicStand } from './public-stand.tsx';
import { RoutedLinks } from './routed-links.tsx';
import { TimelineLink } from './timeline-link.tsx';
import type { BoardFeed, BoardSource } from './use-board-feed.ts';
import { useDrawnBoard } from './use-drawn-board.ts';
import { useProvenAt, useTold } from './use-told.ts';
import { changeSearch } from './view-search.ts';

/** The insurer whose chain is shown. */
const others = ['kasse'] as const;

/** One service: what it is, where it works and where not, what to do, what is told and planned. */
export function ServiceView({ source }: Readonly<{ source: BoardSource }>) {
  const { id } = useParams<{ id: string }>();
  const messages = usePublicWords();
  const words = usePartWords('service');
  const feed = useDrawnBoard(source);
  const { shown, drawn, past, failure, retry } = feed;
  const catalog = feed.catalog ?? past?.catalog ?? null;
  const service = catalog?.services.find((one) => one.id === id);
  const name =
    service === undefined || catalog === null ? words.service : serviceNameOf(catalog, id, messages.language);
  if (catalog !== null && service === undefined)
    return <LaterNotFound source={source} missing={{ kind: 'service', id }} />;
  const { load } = messages.frame;
  const isWaiting = shown === null && failure === null;
  return (
    <PublicPage source={source} title={name} description={words.description(name)} heading={name} others={others}>
      {shown === null && failure !== null && (
        <LoadFailure title={load.failed} failure={failure} onRetry={retry} messages={messages} />
      )}
      {past !== null && (
        <SimulationMark
          clock={{ kind: past.isSimulated ? 'simulated' : 'real', now: past.at, rate: 1 }}
          messages={messages}
        />
      )}
      {isWaiting && <p>{load.wait}</p>}
      <Spoken>{isWaiting ? load.wait : ''}</Spoken>
      {catalog !== null && service !== undefined && (
        <RoutedLinks>
          <FeedLinks serviceId={id} about={name} />
          <p className="max-w-prose">
            <ToldLine text={service.purpose} language={messages.language} mark={messages.frame.otherLanguage} />
          </p>
          <div className="service-columns">
            {drawn !== null && <Main source={source} feed={feed} shown={drawn} past={past} service={service} />}
            <Side source={source} feed={feed} catalog={catalog} service={service} />
          </div>
        </RoutedLinks>
      )}
    </PublicPage>
  );
}

type MainProps = Readonly<{
  source: BoardSource;
  feed: BoardFeed;
  shown: NonNullable<BoardFeed['shown']>;
  /** set where what is shown is what this device last knew */
  past: PastBoard | null;
  service: Service;
}>;

function Main({ source, feed, shown: { board, catalog }, past, service }: MainProps) {
  const { minute } = feed;
  // what is remembered may be quoted as past, with its date; nothing of it is painted
  const proof = useMemo(
    () => (past === null ? feed.proof : paintProof('stale', false, feed.proof.isTrusted)),
    [past, feed.proof],
  );
  const messages = usePublicWords();
  const words = usePartWords('service');
  const provenAt = useProvenAt(source.liveBoard) ?? past?.at ?? null;
  const spread = useMemo(() => spreadOf(board, catalog, service.id, proof), [board, catalog, service.id, proof]);
  const links = useMemo(() => deliveryChainOf(catalog, service.id), [catalog, service.id]);
  const { chosen, unknown, choose } = useChosenInsurer(catalog);
  return (
    <div className="service-column">
      <ServiceVerdict
        spread={spread}
        isProven={isProven(proof)}
        lastTime={provenAt === null ? null : messages.formats.dateTime(provenAt)}
        isEasy={messages.language === 'leicht'}
        words={words.verdict}
      >
        <PublicStand liveBoard={source.liveBoard} past={past} />
      </ServiceVerdict>
      {unknown !== null && (
        <IgnoredNotice ignored={[{ name: 'kasse', value: unknown, allowed: [] }]} words={messages.ignored} />
      )}
      {links !== null && (
        <ChainView
          links={links}
          board={board}
          catalog={catalog}
          proof={proof}
          insurerId={chosen}
          onChoose={choose}
          messages={messages}
          words={words.chain}
        />
      )}
      <ServiceWhere
        spread={spread}
        serviceId={service.id}
        catalog={catalog}
        proof={proof}
        now={minute}
        messages={messages}
        words={words.where}
      />
      <p className="no-print">
        <TimelineLink selection={{ serviceId: service.id, audience: 'public' }} label={words.timeline} />
      </p>
    </div>
  );
}

type SideProps = Readonly<{ source: BoardSource; feed: BoardFeed; catalog: Catalog; service: Service }>;

function Side({ source: { client, liveBoard }, feed: { proof, minute }, catalog, service }: SideProps) {
  const messages = usePublicWords();
  const words = usePartWords('service');
  const said = useQuery(incidentsQuery(client, liveBoard.audience));
  const announced = useQuery(plannedWorkQuery(client, liveBoard.audience));
  const [saidOf, announcedOf] = [
    useTold(liveBoard, said.data?.generatedAt ?? null),
    useTold(liveBoard, announced.data?.generatedAt ?? null),
  ];
  const now = isProven(proof) ? minute : null;
  const incidents = said.data?.incidents.filter(({ affected }) => concernsService(affected, service.id));
  const works = announced.data?.plannedWork.filter(({ affected }) => concernsService(affected, service.id));
  const part = { messages, words };
  return (
    <div className="service-column">
      <ServiceGuides guides={service.guides} messages={messages} words={words.guides} />
      {isAnswered(said) && (
        <ServiceNews
          {...part}
          incidents={incidents === undefined ? null : sortIncidents(incidents).open}
          old={<OldLine told={saidOf} />}
          now={saidOf.isOld ? null : now}
        />
      )}
      {isAnswered(announced) && (
        <ServicePlanned
          {...part}
          works={works === undefined ? null : comingWorks(works, now)}
          old={<OldLine told={announcedOf} />}
          now={announcedOf.isOld ? null : now}
        />
      )}
      <ServiceFacts service={service} catalog={catalog} messages={messages} words={words.facts} />
    </div>
  );
}

/** On its way nothing stands there, so that nothing is pushed about; what did not come is said. */
function isAnswered({ data, failureReason }: Readonly<{ data?: unknown; failureReason: unknown }>): boolean {
  return data !== undefined || failureReason !== null;
}

const comingAtMost = 4;

function comingWorks(works: Parameters<typeof plannedDaysOf>[0], now: Instant | null) {
  const { running, upcoming } = plannedDaysOf(works, now);
  return [...running, ...upcoming.flatMap((day) => day.works)].slice(0, comingAtMost);
}

/** `?kasse=`: a shared link shows the same chain. One nobody knows has no effect and is named. */
function useChosenInsurer(catalog: Catalog) {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(search).get('kasse');
  const isKnown = catalog.insurers.some(({ id }) => id === asked);
  return {
    chosen: isKnown ? asked : null,
    unknown: asked !== null && !isKnown ? asked.slice(0, 60) : null,
    choose: (insurerId: string | null) =>
      navigate(`${path}${changeSearch(search, { kasse: insurerId })}`, { replace: true }),
  };
}

import { completeBoard, type Row } from '#domain/board.ts';
import type { Insurer, Service } from '#domain/catalog.ts';
import type { Incident, PlannedWork, RedoWindow } from '#domain/incident.ts';
import { freshnessOf, ladders, type Freshness } from '#domain/freshness.ts';
import { insurerVerdict, lastVerdict, type InsurerVerdict } from '#domain/insurer-verdict.ts';
import type { Instant } from '#domain/instant.ts';
import { overallVerdict, type OverallVerdict } from '#domain/overall-verdict.ts';
import { paint, paintProof, type PaintProof } from '#domain/paint.ts';
import { reachOf } from '#domain/reach.ts';
import { pairSaid, type ServicePlace } from '#domain/service-place.ts';
import { summarize, type Summary } from '#domain/summary.ts';
import { boardOf, type Moment } from '../run/run.ts';

/** Everything the page without the app says, as facts; which words they get is another matter. */
export type Situation = Readonly<{
  provider: string;
  isSimulated: boolean;
  /** the instant the page speaks for, board time */
  statedAt: Instant;
  freshness: Freshness;
  /** how it is, or, without fresh proof, `unknown` */
  verdict: OverallVerdict;
  /** without fresh proof how it last was; null where not even that may be said */
  summary: Summary | null;
  isProven: boolean;
  insurers: readonly InsurerSituation[];
  /** services somebody cannot use as usual, with what to do instead */
  troubled: readonly Service[];
  services: readonly Service[];
  incidents: readonly Incident[];
  plannedWork: readonly PlannedWork[];
  redoWindows: readonly RedoWindow[];
}>;

export type InsurerSituation = Readonly<{
  insurer: Insurer;
  verdict: InsurerVerdict;
  /** the answer as it last was, where it may not be given as now */
  last: InsurerVerdict | null;
  /** the services at each place, said as now or, without proof, as last known */
  places: Readonly<Record<ServicePlace, readonly Service[]>>;
}>;

/** `now` is real time. By the same rules as the app: what is too old is not said as now, and what is not known is never green. */
export function situationOf(moment: Moment, generatedAt: Instant, now: Instant): Situation {
  const { run, board: statedAt, seq } = moment;
  const { catalog } = run.world;
  const board = completeBoard(boardOf(run, seq), catalog);
  const freshness = freshnessOf(now - generatedAt, ladders.public);
  const proof = paintProof(freshness, false, true);
  const isProven = freshness === 'live' || freshness === 'delayed';
  const summary = freshness === 'unknown' ? null : summarize(board, catalog, paintProof('live', false, true));
  const rows = new Map(board.rows.map((row) => [row.insurerId, row]));
  const insurers = [...catalog.insurers]
    .sort((a, b) => a.name.localeCompare(b.name, 'de'))
    .flatMap((insurer) => insurerSituation(insurer, rows.get(insurer.id), catalog.services, proof) ?? []);
  const troubled = catalog.services.filter((service) =>
    insurers.some(({ places }) =>
      [places.unreachable, places.limited, places.fallback].some((at) => at.includes(service)),
    ),
  );
  return {
    provider: catalog.provider.name,
    isSimulated: !run.isRealTime(),
    statedAt,
    freshness,
    verdict: overallVerdict(isProven ? summary : null),
    summary,
    isProven,
    insurers,
    troubled,
    services: catalog.services,
    incidents: run.world.incidentsAt(statedAt).filter(({ resolvedAt }) => resolvedAt === null),
    plannedWork: run.world
      .plannedWorkAt(statedAt)
      .filter(({ status }) => status === 'planned' || status === 'running')
      .toSorted((a, b) => a.startsAt - b.startsAt),
    redoWindows: run.world.redoWindowsAt(statedAt).filter(({ status }) => status === 'open'),
  };
}

function insurerSituation(
  insurer: Insurer,
  row: Row | undefined,
  services: readonly Service[],
  proof: PaintProof,
): InsurerSituation | null {
  const slots = services.map((_, index) => row?.slots[index]);
  const verdict = insurerVerdict(slots, proof);
  if (verdict.used === 0) return null;
  const places: Record<ServicePlace, Service[]> = {
    unreachable: [],
    limited: [],
    unknown: [],
    fallback: [],
    working: [],
    notUsed: [],
  };
  for (const [index, service] of services.entries()) {
    const painted = paint(slots[index], proof);
    const said =
      proof.freshness === 'stale' ? pairSaid(painted) : painted.kind === 'notApplicable' ? null : painted.pair;
    places[painted.kind === 'notApplicable' ? 'notUsed' : said === null ? 'unknown' : reachOf(said)].push(service);
  }
  return { insurer, verdict, last: proof.freshness === 'stale' ? lastVerdict(slots, proof) : null, places };
}

import type { Audience } from '#domain/audience.ts';
import type { Measure } from '#domain/availability.ts';
import type { BerlinDay } from '#domain/berlin-time.ts';
import { mainTimes, type MainTime } from '#domain/catalog.ts';
import type { Instant, Window } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import type { Text } from '#domain/text.ts';
import * as v from 'valibot';
import { accepted, refused, type Decoded } from '../decoded.ts';
import { createFlawList, type FlawList } from '../flaw-list.ts';
import { encodeInstant } from '../instant-codec.ts';
import { openAnswer } from '../open-answer.ts';
import { bySchema } from '../open-record.ts';
import { availabilitySchema, serviceAvailabilitySchema } from '../schemas/availability-schemas.ts';
import type { WireAvailability, WireServiceAvailability } from '../wire-types.ts';
import type { AnswerMeta } from './answer-meta.ts';
import { encodeMeasures, readMeasure } from './measure-codec.ts';
import { codeOfPair, decodePairs, encodePairs } from './pair-codec.ts';
import { readList, settleTwins } from './reading.ts';
import { encodeText, readProse } from './text-codec.ts';

/** Where the time of a service went on one Berlin day, main and side time apart; `addMeasures` joins them. */
export type AvailabilityDay = Readonly<{
  main: Measure;
  side: Measure;
  /** the worst pair that was known; null = nothing was */
  worst: Pair | null;
}>;

export type ServiceAvailability = Readonly<{
  /** the service's id */
  id: string;
  /** the definition by which main and side time are told apart */
  mainTime: MainTime;
  /** one entry per day of the report */
  days: readonly AvailabilityDay[];
}>;

export type AvailabilityReport = Readonly<{
  window: Window;
  /** board time up to which everything known is in the figures */
  asOf: Instant;
  /** null = all insurers of the catalogue, their cells' time added up */
  insurerId: string | null;
  /** what `strict` and `usable` mean, in words that may be printed beside the figures */
  definition: Text;
  excludesMaintenance: boolean;
  /** Berlin days, each cut to the window */
  days: readonly Readonly<{ day: BerlinDay } & Window>[];
  services: readonly ServiceAvailability[];
}>;

export function encodeAvailability(report: AvailabilityReport, meta: AnswerMeta): WireAvailability {
  const worst = report.services.flatMap((service) => service.days.map((day) => day.worst));
  return {
    schema: 'availability/1',
    audience: meta.audience,
    generatedAt: encodeInstant(meta.generatedAt),
    asOf: encodeInstant(report.asOf),
    from: encodeInstant(report.window.from),
    to: encodeInstant(report.window.to),
    bucket: 'day',
    insurer: report.insurerId,
    definition: {
      text: encodeText(report.definition),
      weighting: 'cellTime',
      excludesMaintenance: report.excludesMaintenance,
    },
    days: report.days.map(({ day, from, to }) => ({ day, from: encodeInstant(from), to: encodeInstant(to) })),
    pairs: encodePairs(worst.filter((pair) => pair !== null)),
    services: report.services.map(encodeService),
  };
}

function encodeService({ id, mainTime, days }: ServiceAvailability): WireServiceAvailability {
  return {
    service: id,
    mainTime,
    main: encodeMeasures(days.map((day) => day.main)),
    side: encodeMeasures(days.map((day) => day.side)),
    worst: days.map(({ worst }) => (worst === null ? '-' : codeOfPair(worst))).join(''),
  };
}

export function decodeAvailability(
  body: unknown,
  audience: Audience,
): Decoded<{ report: AvailabilityReport; generatedAt: Instant }> {
  const answer = openAnswer(bySchema(availabilitySchema), 'availability/1', body, audience);
  if (!answer.ok) return answer;
  const { asOf, from, to, insurer, definition, days, generatedAt } = answer.value;
  if (to < from || days.some((day) => day.to < day.from)) return refused('a time that ends before it begins');
  const flaws = createFlawList();
  const reading = { days, pairs: decodePairs(answer.value.pairs, 'pairs', flaws), flaws };
  const services = readList(answer.value.services, 'services', flaws, (part, path) => readService(part, path, reading));
  const report: AvailabilityReport = {
    window: { from, to },
    asOf,
    insurerId: insurer,
    definition: readProse(definition.text, 'definition.text', flaws),
    excludesMaintenance: definition.excludesMaintenance,
    days,
    services: settleTwins(services, 'services', flaws, () => null),
  };
  return accepted({ report, generatedAt }, flaws.all());
}

type Reading = Readonly<{
  days: AvailabilityReport['days'];
  pairs: ReadonlyMap<string, Pair | null>;
  flaws: FlawList;
}>;

/** Null when it cannot be told which service it is, by which main time, or when its columns do not line up with the days. */
function readService(part: unknown, path: string, { days, pairs, flaws }: Reading): ServiceAvailability | null {
  const result = v.safeParse(serviceAvailabilitySchema, part);
  const mainTime = result.success ? mainTimes.find((name) => name === result.output.mainTime) : undefined;
  if (!result.success || mainTime === undefined) return null;
  const { service, main, side, worst } = result.output;
  const columns = [...Object.values(main), ...Object.values(side), worst];
  if (columns.some((column) => column.length !== days.length)) return null;
  return {
    id: service,
    mainTime,
    days: days.map((day, index) => ({
      main: readMeasure(main, index, day.to - day.from, `${path}.main`, flaws),
      side: readMeasure(side, index, day.to - day.from, `${path}.side`, flaws),
      worst: pairs.get(worst.charAt(index)) ?? null,
    })),
  };
}

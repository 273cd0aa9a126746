import fc from 'fast-check';
import type { Measure } from '#domain/availability.ts';
import { berlinDaysIn } from '#domain/berlin-time.ts';
import { mainTimes, readerGroups, type OwnApp, type OwnWays } from '#domain/catalog.ts';
import { hourMs } from '#domain/instant.ts';
import type { PaymentRuns } from '#domain/payment-runs.ts';
import type { AvailabilityReport } from '../codec/availability-codec.ts';
import type { InsurerPage } from '../codec/insurer-codec.ts';
import { anySlot } from './board-arbitraries.ts';
import { anyGuide, anyInsurer } from './catalog-arbitraries.ts';
import { anyEta, anyIncident, anyPlannedWorkItem, anyRedoWindow } from './incident-arbitraries.ts';
import {
  anyId,
  anyIds,
  anyInstant,
  anyOrdinal,
  anyPair,
  anyProvenance,
  anyText,
  anyWords,
  few,
  record,
} from './value-arbitraries.ts';

/** Any measure that adds up, in parts of an hour. */
const anyMeasure: fc.Arbitrary<Measure> = fc
  .tuple(fc.array(fc.nat(hourMs), { minLength: 7, maxLength: 7 }), fc.boolean())
  .map(([parts, isExcluded]) => measureOfParts(parts, isExcluded));

function measureOfParts(parts: readonly number[], isExcluded: boolean): Measure {
  const [operationalMs = 0, degradedMs = 0, fallbackMs = 0, controlledMs = 0, outageMs = 0] = parts;
  const [maintenanceMs = 0, unknownMs = 0] = parts.slice(5);
  const excludedMs = isExcluded ? maintenanceMs : 0;
  const strictMs = operationalMs + degradedMs;
  const usableMs = strictMs + fallbackMs;
  const knownMs = usableMs + controlledMs + outageMs + maintenanceMs - excludedMs;
  return {
    totalMs: knownMs + unknownMs + excludedMs,
    knownMs,
    unknownMs,
    excludedMs,
    strictMs,
    usableMs,
    operationalMs,
    degradedMs,
    fallbackMs,
    controlledMs,
    maintenanceMs,
    outageMs,
  };
}

export const anyReport: fc.Arbitrary<AvailabilityReport> = fc
  .tuple(anyInstant, fc.nat(72 * hourMs), fc.uniqueArray(anyId, { maxLength: 2 }))
  .chain(([from, lengthMs, ids]) => {
    const window = { from, to: from + lengthMs };
    const days = berlinDaysIn(window);
    const anyDay = record({ main: anyMeasure, side: anyMeasure, worst: fc.option(anyPair) });
    const anyDays = fc.array(anyDay, { minLength: days.length, maxLength: days.length });
    const anyFiguresOf = (id: string) =>
      record({ id: fc.constant(id), mainTime: fc.constantFrom(...mainTimes), days: anyDays });
    return record({
      window: fc.constant(window),
      asOf: anyInstant,
      insurerId: fc.option(anyId),
      definition: anyText,
      excludesMaintenance: fc.boolean(),
      days: fc.constant(days),
      services: fc.tuple(...ids.map(anyFiguresOf)),
    });
  });

const dayCount = 4;
const anyInsurerDay = record({
  worst: fc.option(anyPair),
  lostMs: fc.nat(24 * hourMs),
  unknownMs: fc.constantFrom(0, 1_500, hourMs),
});

/** Their lists have properties of their own; here one of each is enough. */
const atMostOne = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 1 });

const anyPaymentRuns: fc.Arbitrary<PaymentRuns> = record({
  lastRunAt: fc.option(anyInstant),
  nextRunAt: fc.option(anyInstant),
  source: anyProvenance,
});

const anyCallers = fc.constantFrom(...readerGroups, 'everyone' as const);

const anyApp: fc.Arbitrary<OwnApp> = record({ callers: anyCallers, name: anyWords, web: fc.option(anyWords) });
const anyOwnWays: fc.Arbitrary<OwnWays> = record({
  app: fc.option(anyApp),
  offices: few(record({ callers: anyCallers, address: anyWords, hours: fc.option(anyText) })),
});

export const anyPage: fc.Arbitrary<InsurerPage> = anyIds(2).chain((ids) =>
  record({
    position: record({ epoch: anyOrdinal, seq: anyOrdinal }),
    asOf: anyInstant,
    insurer: anyInsurer,
    services: fc.tuple(
      ...ids.map((id) =>
        record({
          id: fc.constant(id),
          code: anyWords,
          name: anyText,
          purpose: anyText,
          slot: anySlot,
          guides: few(anyGuide),
        }),
      ),
    ),
    payments: fc.option(anyPaymentRuns),
    ways: anyOwnWays,
    formerReturns: atMostOne(record({ incidentId: anyId, etas: few(anyEta) })),
    days: record({
      first: fc.constantFrom('2023-02-10', '2023-03-26'),
      count: fc.constant(dayCount),
      byService: fc.tuple(
        ...ids.map((serviceId) =>
          record({
            serviceId: fc.constant(serviceId),
            days: fc.array(anyInsurerDay, { minLength: dayCount, maxLength: dayCount }),
          }),
        ),
      ),
    }),
    incidents: atMostOne(anyIncident),
    plannedWork: atMostOne(anyPlannedWorkItem),
    redoWindows: atMostOne(anyRedoWindow),
  }),
);

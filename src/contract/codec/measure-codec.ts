import { emptyMeasure, type Measure } from '#domain/availability.ts';
import type { FlawList } from '../flaw-list.ts';
import type { Measures } from '../schemas/availability-schemas.ts';
import type { WireMeasures } from '../wire-types.ts';

/** One list per figure, one entry per day. All are sent, though some follow from others, so that a reader with curl finds what is quoted. */
export function encodeMeasures(measures: readonly Measure[]): WireMeasures {
  const column = (key: keyof Measure) => measures.map((measure) => measure[key]);
  return {
    totalMs: column('totalMs'),
    knownMs: column('knownMs'),
    unknownMs: column('unknownMs'),
    excludedMs: column('excludedMs'),
    strictMs: column('strictMs'),
    usableMs: column('usableMs'),
    operationalMs: column('operationalMs'),
    degradedMs: column('degradedMs'),
    fallbackMs: column('fallbackMs'),
    controlledMs: column('controlledMs'),
    maintenanceMs: column('maintenanceMs'),
    outageMs: column('outageMs'),
  };
}

/** Figures that are no whole ms or do not add up are not quoted: that day nothing is known, for as long as it lasted. */
export function readMeasure(columns: Measures, index: number, dayMs: number, path: string, flaws: FlawList): Measure {
  const at = (key: keyof Measure) => wholeMs(columns[key][index]);
  const measure: Measure = {
    totalMs: at('totalMs'),
    knownMs: at('knownMs'),
    unknownMs: at('unknownMs'),
    excludedMs: at('excludedMs'),
    strictMs: at('strictMs'),
    usableMs: at('usableMs'),
    operationalMs: at('operationalMs'),
    degradedMs: at('degradedMs'),
    fallbackMs: at('fallbackMs'),
    controlledMs: at('controlledMs'),
    maintenanceMs: at('maintenanceMs'),
    outageMs: at('outageMs'),
  };
  if (doesAddUp(measure)) return measure;
  flaws.add(`${path}[${index}]`, 'figures that do not add up');
  const totalMs = Number.isFinite(measure.totalMs) ? measure.totalMs : dayMs;
  return { ...emptyMeasure, totalMs, unknownMs: totalMs };
}

function wholeMs(part: unknown): number {
  return typeof part === 'number' && Number.isSafeInteger(part) && part >= 0 ? part : Number.NaN;
}

/** The sums of `Measure` (domain/availability.ts). NaN equals nothing, so one unreadable figure spoils its day. */
function doesAddUp(m: Measure): boolean {
  return (
    m.totalMs === m.knownMs + m.unknownMs + m.excludedMs &&
    m.strictMs === m.operationalMs + m.degradedMs &&
    m.usableMs === m.strictMs + m.fallbackMs &&
    m.knownMs === m.usableMs + m.controlledMs + m.outageMs + m.maintenanceMs - m.excludedMs
  );
}

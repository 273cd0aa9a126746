import { berlinDayAfter, type BerlinDay } from './berlin-time.ts';
import type { Pair } from './pair.ts';

/** One Berlin day of one service in short, as an insurer's page has it. */
type Day = Readonly<{ worst: Pair | null; lostMs: number; unknownMs: number }>;

/** Days in a row that were alike. */
export type DayRun = Readonly<{
  from: BerlinDay;
  to: BerlinDay;
  /** the worst that was known; null = nothing was */
  worst: Pair | null;
  lostMs: number;
  unknownMs: number;
}>;

/** Neighbouring days with the same worst pair and the same answer to "is something of it unknown" told as one. */
export function dayRuns(first: BerlinDay, days: readonly Day[]): readonly DayRun[] {
  const runs: DayRun[] = [];
  let day = first;
  for (const { worst, lostMs, unknownMs } of days) {
    const last = runs.at(-1);
    if (last !== undefined && last.worst === worst && last.unknownMs > 0 === unknownMs > 0) {
      runs[runs.length - 1] = {
        ...last,
        to: day,
        lostMs: last.lostMs + lostMs,
        unknownMs: last.unknownMs + unknownMs,
      };
    } else runs.push({ from: day, to: day, worst, lostMs, unknownMs });
    day = berlinDayAfter(day);
  }
  return runs;
}

/** The day `index` days after `first`. */
export function dayAt(first: BerlinDay, index: number): BerlinDay {
  let day = first;
  for (let step = 0; step < index; step += 1) day = berlinDayAfter(day);
  return day;
}

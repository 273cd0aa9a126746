import { berlinDayAfter, berlinDayOf, berlinDaysIn, berlinInstantOf } from '#domain/berlin-time.ts';
import { hourMs, type Instant, type Window } from '#domain/instant.ts';
import { createRandom } from '#lib/seeded-random.ts';
import { eightyInsurers } from '../catalogs/eighty-insurers.ts';
import { baseBoard } from '../world/base-board.ts';
import { playStory } from '../world/play-story.ts';
import type { Script } from '../world/script.ts';
import { calmChatter } from './calm-day/chatter.ts';
import { calmDayAt, type CalmDay } from './calm-day/calm-day-at.ts';
import { eightyCast } from './eighty-cast.ts';

/**
 * Two weeks of an ordinary provider around the day of `anchor`, on the real clock: small faults, a service window at night, one thing worth a message each day.
 * Of `anchor` only its day in Berlin counts.
 */
export function calmScript(seed: number, anchor: Instant): Script {
  const today = berlinDayOf(anchor);
  const window = windowAround(today);
  const catalog = eightyInsurers();
  const days = berlinDaysIn(window).map(({ day }) => calmDayAt(day));
  const transitions = playStory(
    {
      window,
      acts: days.flatMap((day) => day.acts),
      chatter: calmChatter(`${berlinDayOf(window.from)} 00:00`, `${berlinDayOf(window.to)} 00:00`),
      gaps: [],
      corrections: [],
    },
    eightyCast,
    createRandom(`calm-day ${seed} ${today}`),
  );
  return {
    clockKind: 'real',
    window,
    defaultStart: berlinInstantOf(today, 9),
    defaultRate: 1,
    catalog,
    base: baseBoard(catalog, window.from, eightyCast.isUsed),
    transitions,
    gaps: [],
    incidents: days.map((day) => day.incident),
    plannedWork: days.map((day: CalmDay) => day.plannedWork),
    redoWindows: [],
    distort: null,
  };
}

/** From six days before to eight days after, whole days. */
function windowAround(today: string): Window {
  const from = berlinDayOf(berlinInstantOf(today, 12) - 6 * 24 * hourMs);
  const last = berlinDayOf(berlinInstantOf(today, 12) + 8 * 24 * hourMs);
  return { from: berlinInstantOf(from), to: berlinInstantOf(berlinDayAfter(last)) };
}

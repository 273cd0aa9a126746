import { expect, it } from 'vitest';
import { berlinInstantOf } from '#domain/berlin-time.ts';
import { hourMs } from '#domain/instant.ts';
import type { StateStep } from '#domain/state-steps.ts';
import { germanMessages as messages } from '#i18n/load-messages.ts';
import { deTimeline as words } from '#i18n/timeline/timeline-words-de.ts';
import { chartSentence } from './chart-sentence.ts';

const start = berlinInstantOf('2023-05-03');
const at = (hour: number) => start + hour * hourMs;
const step = (hour: number, P1: number, P4 = 0): StateStep => ({
  at: at(hour),
  counts: { P1, PU: 0, P2: 0, P3: 0, P4, P0: 100 - P1 - P4 },
});
const steps = [step(0, 2), step(4, 0, 5), step(6, 7, 1), step(8, 0), step(20, 90)];
const said = (from: number, to: number) =>
  chartSentence(steps, { from: at(from), to: at(to) }, messages, words).replaceAll('\u00a0', ' ');

it('[TL41] names the most of the part that is shown, and what that part ends with', () => {
  expect(said(5, 7)).toBe(
    'Am meisten betroffen waren 8 Kassendienste, Mi., 3. Mai 2023, 06:00 Uhr; am Ende (Mi., 3. Mai 2023, 07:00 Uhr) sind es 8.',
  );
  // neither what came before it nor what followed
  expect(said(1, 6)).toMatch(/waren 5 Kassendienste.*04:00 Uhr; am Ende .*06:00 Uhr\) sind es 5\.$/);
});

it('[TL41] the most is of one instant, never of several together', () => {
  // five on the fallback at four o'clock and seven out at six were never twelve
  expect(said(0, 12)).toMatch(/waren 8 Kassendienste/);
});

it('[TL41] a part that begins between two steps begins with what holds', () => {
  expect(said(5, 6)).toMatch(/waren 5 Kassendienste, Mi., 3. Mai 2023, 05:00 Uhr/);
});

it('[TL41] where nothing was affected, or nothing is loaded, that is said', () => {
  expect(said(9, 19)).toBe('In diesem Zeitraum war kein Kassendienst betroffen.');
  expect(chartSentence(steps, null, messages, words)).toBe(words.chart.nothing);
});

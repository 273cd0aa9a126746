import { secondMs, type Instant } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import type { Random } from '#lib/seeded-random.ts';
import type { Between, Step } from './act.ts';
import { localTime } from './local-time.ts';
import { pairOfCode, pairCodeOf } from './pair-code.ts';
import { pickByWeight } from './pick-by-weight.ts';
import type { DrawnStep } from './scene.ts';
import { secondsOf, type SpanText } from './span-text.ts';

const usuallyKnownAfter = ['2 s', '20 s'] as const;

/** Decides what an act left open for one cell. `endsAt` is drawn by the caller, for all that act together. */
export function drawStep(
  random: Random,
  step: Step,
  endsAt: Instant | null,
  knownAfter: readonly [SpanText, SpanText] = usuallyKnownAfter,
): DrawnStep {
  return {
    to: drawPair(random, step.to),
    lastsMs: step.lasts === undefined ? null : drawSpan(random, step.lasts),
    endsAt,
    isSilent: step.isSilent ?? false,
    knownAfterMs: drawSpan(random, knownAfter),
  };
}

/** A whole second between two local times. */
export function drawInstant(random: Random, [from, to]: Between): Instant {
  const first = localTime(from);
  return first + random.int(0, (localTime(to) - first) / secondMs) * secondMs;
}

/** Milliseconds, in whole seconds. */
export function drawSpan(random: Random, [shortest, longest]: readonly [SpanText, SpanText]): number {
  return random.int(secondsOf(shortest), secondsOf(longest)) * secondMs;
}

function drawPair(random: Random, to: Step['to']): Pair | 'before' {
  if (to === 'before') return to;
  return pairOfCode(typeof to === 'string' ? to : pairCodeOf(pickByWeight(random, to)));
}

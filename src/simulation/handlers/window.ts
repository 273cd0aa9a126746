import { encodeInstant } from '#contract/instant-codec.ts';
import type { Window } from '#domain/instant.ts';
import { coveredPart } from '../run/history-of.ts';
import { badParameter } from './api-problem.ts';
import type { View } from './view.ts';

/** What part of the asked-for window can be answered, and whether it can never change again. */
export type AnsweredWindow = Readonly<{ window: Window; isClosed: boolean }>;

/**
 * Reads `from` and `to`. A window that reaches into the future or back to before anything was recorded is cut, and the answer says to what;
 * one that lies there altogether is a 400.
 */
export function readWindow({ run, query, now }: View): AnsweredWindow {
  const asked = { from: query.requiredInstant('from'), to: query.requiredInstant('to') };
  if (asked.to <= asked.from)
    throw badParameter('to', encodeInstant(asked.to), `an instant after ${encodeInstant(asked.from)}`);
  const window = coveredPart(run, asked, now);
  const known = `before ${encodeInstant(now)}, the board's present time`;
  if (window === null && asked.from >= now)
    throw badParameter('from', encodeInstant(asked.from), `an instant ${known}`);
  const begin = encodeInstant(run.world.window.from);
  if (window === null)
    throw badParameter('to', encodeInstant(asked.to), `an instant after ${begin}, when recording begins`);
  return { window, isClosed: asked.to <= now };
}

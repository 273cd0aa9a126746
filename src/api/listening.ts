import { createApplyQueue } from './apply-queue.ts';
import type { Listening } from './link-life.ts';
import { takeInAndRecord } from './recording-intake.ts';
import { runStream } from './stream-leg.ts';

/** Everything that following the stream needs beyond asking for the board. The staff brings it; no public page carries it. */
export const listening: Listening = { run: runStream, takeIn: takeInAndRecord, createQueue: createApplyQueue };

import { encodeFrame, type StreamFrame } from '#contract/codec/stream-codec.ts';
import type { Moment } from '../run/run.ts';
import type { Simulation } from '../simulation.ts';
import { encodeEvent } from './sse-encoder.ts';

/** A batch is never larger on the wire. */
export const largestBatchBytes = 64_000;
/** More transitions than this never fit, so it is not worth trying. */
const mostTransitions = 500;

/** A frame as it goes over the wire: spoiled if the scenario or a fault says so. */
export function frameBytes(simulation: Simulation, moment: Moment, frame: StreamFrame): Uint8Array {
  const { id, event, data } = encodeFrame(frame);
  const isClean = moment.run.world.distort === null && simulation.faults.find('unknownEnum') === null;
  return encodeEvent({ id, event, data: isClean ? data : spoiled(simulation, moment, event, data) });
}

/** The longest batch that continues `seq` and fits, or null if nothing is new. */
export function nextBatch(
  simulation: Simulation,
  moment: Moment,
  seq: number,
): Readonly<{ to: number; bytes: Uint8Array }> | null {
  let to = Math.min(moment.seq, seq + mostTransitions);
  while (to > seq) {
    const bytes = frameBytes(simulation, moment, {
      event: 'batch',
      epoch: moment.run.epoch,
      from: seq + 1,
      to,
      generatedAt: moment.real,
      transitions: moment.run.world.transitions.slice(seq, to),
    });
    if (bytes.length <= largestBatchBytes || to === seq + 1) return { to, bytes };
    to = seq + Math.max(1, Math.floor(((to - seq) * largestBatchBytes) / bytes.length));
  }
  return null;
}

function spoiled(simulation: Simulation, moment: Moment, event: string, data: string): string {
  const body: unknown = JSON.parse(data);
  const distorted = moment.run.world.distort?.('stream', body) ?? body;
  const text = JSON.stringify(distorted);
  if (event !== 'batch' || simulation.faults.find('unknownEnum') === null) return text;
  return text.replace(/"availability":"[^"]*"/g, '"availability":"brownout"');
}

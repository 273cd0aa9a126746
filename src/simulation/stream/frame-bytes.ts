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

export type EncodedBatch = Readonly<{ to: number; bytes: Uint8Array }>;

/** The longest batch that continues `seq` and fits, or null if nothing is new. Readers who stand at the same place share it. */
export function nextBatch(simulation: Simulation, moment: Moment, seq: number): EncodedBatch | null {
  if (seq >= moment.seq) return null;
  const shared = batchesOf.get(moment) ?? new Map<number, EncodedBatch>();
  batchesOf.set(moment, shared);
  const batch = shared.get(seq) ?? encodeBatch(simulation, moment, seq);
  shared.set(seq, batch);
  return batch;
}

/** One tick of all streams is one moment, and is forgotten with it. */
const batchesOf = new WeakMap<Moment, Map<number, EncodedBatch>>();

function encodeBatch(simulation: Simulation, moment: Moment, seq: number): EncodedBatch {
  for (let to = Math.min(moment.seq, seq + mostTransitions); ;) {
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
}

function spoiled(simulation: Simulation, moment: Moment, event: string, data: string): string {
  const body: unknown = JSON.parse(data);
  const distorted = moment.run.world.distort?.('stream', body) ?? body;
  const text = JSON.stringify(distorted);
  if (event !== 'batch' || simulation.faults.find('unknownEnum') === null) return text;
  return text.replace(/"availability":"[^"]*"/g, '"availability":"brownout"');
}

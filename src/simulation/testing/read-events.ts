import { decodeFrame, type StreamFrame } from '#contract/codec/stream-codec.ts';

export type ReadEvent = Readonly<{ id: string | null; event: string; data: string; bytes: number }>;

/** The events in a piece of an event stream, which must hold whole ones. */
export function readEvents(text: string): ReadEvent[] {
  return text
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const field = (name: string): string | null => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
      return {
        id: field('id'),
        event: field('event') ?? '',
        data: field('data') ?? '',
        bytes: new TextEncoder().encode(block).length,
      };
    });
}

/** As the app reads them; throws at a frame it would refuse. */
export function framesOf(events: readonly ReadEvent[]): StreamFrame[] {
  return events.map(({ event, data }) => {
    const decoded = decodeFrame(event, data);
    if (!decoded.ok) throw new Error(`${event}: ${decoded.refusal}`);
    return decoded.value;
  });
}

/** The numbers of all transitions in these frames, in the order they came. */
export function seqsOf(frames: readonly StreamFrame[]): number[] {
  return frames.flatMap((frame) => (frame.event === 'batch' ? frame.transitions.map(({ seq }) => seq) : []));
}

import { createParser } from 'eventsource-parser';
import { decodeFrame, type StreamFrame } from '#contract/codec/stream-codec.ts';
import { secondMs } from '#domain/instant.ts';
import type { Failure } from './failure.ts';
import { momentOf, type SteadyClock } from './moment.ts';
import { mediaTypeIn, retryAfterIn, serverTimeIn } from './response-headers.ts';
import type { ServerTimeSample } from './server-clock.ts';
import type { Timers } from './timers.ts';

export type EventStreamOptions = Readonly<{
  url: string;
  fetch: typeof fetch;
  clock: SteadyClock;
  timers: Timers;
  /** aborting it ends the connection */
  signal: AbortSignal;
  onServerTime: (sample: ServerTimeSample) => void;
  /** a frame the contract knows; true = it shows that the stream is alive */
  onFrame: (frame: StreamFrame) => boolean;
  /** parts that could not be read: a whole frame, or records inside one */
  onUnreadable: (count: number) => void;
}>;

/** Why one connection ended. It always ends: a server closes it, it fails, or it falls silent. */
export type StreamEnd = Readonly<{ failure: Failure; acceptedFrames: number; retryMs: number | null }>;

export const openTimeoutMs = 8 * secondMs;
/** three heartbeats */
export const silenceMs = 15 * secondMs;
/** characters of one unfinished frame */
export const maxFrameLength = 2 ** 20;

/**
 * One connection to the stream, from asking to its end. Not the browser's own EventSource: that one is closed for ever by a single 503 or
 * HTML answer, and a silent one stays "open" for ever. Resolves when the connection has ended; never rejects.
 */
export async function readEventStream(options: EventStreamOptions): Promise<StreamEnd> {
  const connection = createConnection(options);
  try {
    const sentAt = momentOf(options.clock);
    const response = await connection.race(
      options.fetch(options.url, {
        signal: connection.signal,
        cache: 'no-store',
        redirect: 'error',
        credentials: 'same-origin',
        headers: { Accept: 'text/event-stream' },
      }),
    );
    const refusal = refusalOf(response);
    if (refusal !== null || response.body === null) return connection.end(refusal ?? noBody);
    const told = serverTimeIn(response.headers);
    if (told !== null) options.onServerTime({ ...told, sentAt, receivedAt: momentOf(options.clock) });
    connection.expectFrame();
    await pump(response.body.getReader(), connection);
    return connection.end({ kind: 'closed' });
  } catch (error) {
    return connection.end({ kind: 'network', text: error instanceof Error ? error.message : 'connection lost' });
  }
}

const noBody: Failure = { kind: 'refused', reason: 'empty', text: 'stream without a body' };

async function pump(reader: ReadableStreamDefaultReader<Uint8Array>, connection: Connection): Promise<void> {
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await connection.race(reader.read());
    if (done) return;
    connection.feed(decoder.decode(value, { stream: true }));
  }
}

function refusalOf(response: Response): Failure | null {
  const mediaType = mediaTypeIn(response.headers);
  if (response.status !== 200) {
    return { kind: 'status', status: response.status, problem: null, retryAfterMs: retryAfterIn(response.headers) };
  }
  if (mediaType === 'text/event-stream') return null;
  const isHtml = mediaType === 'text/html';
  const text = isHtml ? 'Antwort ist keine Statusmeldung (HTML)' : 'answer is not an event stream';
  return { kind: 'refused', reason: isHtml ? 'html' : 'contract', text };
}

type Connection = ReturnType<typeof createConnection>;

function createConnection({ signal, timers, onFrame, onUnreadable }: EventStreamOptions) {
  const controller = new AbortController();
  let failure: Failure | null = null;
  let acceptedFrames = 0;
  let retryMs: number | null = null;
  const stop = (why: Failure) => {
    failure ??= why;
    controller.abort();
  };
  let cancelWatch = timers.after(openTimeoutMs, () => stop({ kind: 'timeout', afterMs: openTimeoutMs }));
  const expectFrame = () => {
    cancelWatch();
    cancelWatch = timers.after(silenceMs, () => stop({ kind: 'silent', afterMs: silenceMs }));
  };
  const onOuterAbort = () => stop({ kind: 'aborted' });
  if (signal.aborted) onOuterAbort();
  signal.addEventListener('abort', onOuterAbort);
  let giveUp: () => void = () => undefined;
  controller.signal.addEventListener('abort', () => giveUp());
  const parser = createParser({
    maxBufferSize: maxFrameLength,
    onRetry: (ms) => (retryMs = ms),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') {
        stop({ kind: 'refused', reason: 'tooLarge', text: 'a frame larger than 1 MiB' });
      }
    },
    onEvent: ({ event, data }) => {
      if (failure !== null) return;
      const decoded = decodeFrame(event ?? 'message', data);
      if (!decoded.ok) return onUnreadable(1);
      if (decoded.flaws.length > 0) onUnreadable(decoded.flaws.length);
      if (!onFrame(decoded.value)) return;
      acceptedFrames += 1;
      expectFrame();
    },
  });
  return {
    signal: controller.signal,
    expectFrame,
    feed: (chunk: string) => parser.feed(chunk),
    // one after the other. Not Promise.race: what lives as long as the connection would keep every answer that ever raced it
    race: <T>(work: Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        giveUp = () => reject(new Error('aborted'));
        if (controller.signal.aborted) giveUp();
        work.then(resolve, reject);
      }),
    end: (why: Failure): StreamEnd => {
      stop(why);
      cancelWatch();
      signal.removeEventListener('abort', onOuterAbort);
      return { failure: failure ?? why, acceptedFrames, retryMs };
    },
  };
}

import type { AnswerLimit } from './client.ts';
import { readText } from './read-text.ts';
import type { Timers } from './timers.ts';

export type SilenceLimitOptions = Readonly<{
  timers: Pick<Timers, 'after'>;
  silenceMs: number;
  /** told how many bytes of the body there are so far */
  onBytes?: ((bytes: number) => void) | undefined;
}>;

/** For one request, whose answer may be large: it takes as long as it needs, if only it is never silent for so long. */
export function createSilenceLimit({ timers, silenceMs, onBytes }: SilenceLimitOptions): AnswerLimit {
  let giveUp = () => undefined as void;
  let cancel = giveUp;
  const wait = () => {
    cancel();
    cancel = timers.after(silenceMs, () => giveUp());
  };
  return {
    limitMs: silenceMs,
    after: (_, run) => {
      giveUp = run;
      wait();
      return () => cancel();
    },
    read: (response, maxBytes) => {
      let bytes = 0;
      const body = response.body?.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform: (piece, rest) => {
            bytes += piece.byteLength;
            wait();
            onBytes?.(bytes);
            rest.enqueue(piece);
          },
        }),
      );
      return readText(new Response(body), maxBytes);
    },
  };
}

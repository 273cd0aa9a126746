type OpenStream = Readonly<{ send: (bytes: string) => void; close: () => void; cut: () => void }>;

/** Open event streams: what is sent goes to all of them. */
export function createFakeStreams() {
  const open = new Set<OpenStream>();
  return {
    count: () => open.size,
    send: (bytes: string) => {
      for (const stream of open) stream.send(bytes);
    },
    /** ends them properly */
    close: () => {
      for (const stream of open) stream.close();
    },
    /** breaks them off */
    cut: () => {
      for (const stream of open) stream.cut();
    },
    /** half-open: the other side will never hear of it */
    strand: () => open.clear(),
    /** a new one, which begins with `greeting` */
    body: (greeting: string, signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> =>
      new ReadableStream({
        start: (controller) => {
          const stream = createStream(controller, () => open.delete(stream));
          open.add(stream);
          signal?.addEventListener('abort', stream.cut);
          if (greeting !== '') stream.send(greeting);
        },
      }),
  };
}

function createStream(controller: ReadableStreamDefaultController<Uint8Array>, onEnd: () => void): OpenStream {
  let isOpen = true;
  const end = (finish: () => void) => {
    if (!isOpen) return;
    isOpen = false;
    onEnd();
    finish();
  };
  return {
    send: (bytes) => {
      if (isOpen) controller.enqueue(new TextEncoder().encode(bytes));
    },
    close: () => end(() => controller.close()),
    cut: () => end(() => controller.error(new TypeError('network error'))),
  };
}

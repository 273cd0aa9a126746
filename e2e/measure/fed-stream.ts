/** What a page offers that is fed by `feedStream`. */
export type FedStream = Readonly<{
  /** this many changes, in batches, as fast as the page takes them; resolves when it shows the last one */
  run: (changes: number) => Promise<void>;
  /** at a steady pace in real time; resolves at the end */
  pace: (perSecond: number, seconds: number) => Promise<void>;
  /** one batch that changes every cell; ms from its arrival until the main thread has painted it */
  changeAll: () => Promise<number>;
  /** durations of tasks above 50 ms since the last asking */
  takeLongTasks: () => readonly number[];
}>;

/**
 * Runs in the page before anything else: answers its request for the stream from inside the page, so that what arrives is limited by nothing but the page. All behind that is
 * the real thing: bytes, parser, checks, live board, drawing. The board itself comes from a server that stands still.
 */
export function feedStream(): void {
  type Place = Readonly<{ insurer: string; service: string }>;
  const pairs = [
    ['operational', 'normal'],
    ['outage', 'normal'],
    ['degraded', 'normal'],
    ['operational', 'fallback'],
    ['outage', 'isolated'],
    ['degraded', 'switchback'],
  ] as const;
  const perBatch = 240;
  const perRun = 19_200;
  const changesPerSecond = 10;
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let head: { epoch: number; seq: number } | null = null;
  let boardTime = Date.UTC(2023, 4, 9, 12);
  let longTasks: number[] = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });

  const ask = fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    if (!String(input instanceof Request ? input.url : input).includes('/stream')) return ask(input, init);
    const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
    return new Response(body, { headers: { 'content-type': 'text/event-stream', date: new Date().toUTCString() } });
  };
  const shown = () => {
    const [epoch, seq] = (document.querySelector<HTMLElement>('[data-position]')?.dataset['position'] ?? '').split(':');
    return seq === undefined ? null : { epoch: Number(epoch), seq: Number(seq) };
  };
  const say = (event: string, data: object) =>
    controller?.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  const beat = () => {
    head ??= shown();
    if (head === null) return;
    const clock = { kind: 'simulated', now: new Date(boardTime).toISOString(), rate: 1 };
    say('heartbeat', { epoch: head.epoch, headSeq: head.seq, generatedAt: new Date().toISOString(), clock });
  };
  setInterval(beat, 5_000);

  let known: Place[] = [];
  const places = () => {
    if (known.length > 0) return known;
    const cells = document.querySelectorAll<HTMLElement>(
      '[data-insurer][data-service]:not([data-availability=notApplicable])',
    );
    known = Array.from(cells, ({ dataset: { insurer = '', service = '' } }) => ({ insurer, service }));
    return known;
  };
  let dice = 12_345;
  const roll = (sides: number) => {
    dice = (Math.imul(dice, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (dice >>> 8) % sides;
  };
  const batch = (count: number, at: (index: number) => Place | undefined, pair: () => (typeof pairs)[number]) => {
    head ??= shown();
    if (head === null) throw new Error('nothing is shown yet');
    const from = head.seq + 1;
    const transitions = Array.from({ length: count }, (_, index) => {
      boardTime += 1_000 / changesPerSecond;
      const time = new Date(boardTime).toISOString();
      const [availability, mode] = pair();
      return { seq: from + index, at: time, knownAt: time, ...at(index), availability, mode };
    });
    head = { epoch: head.epoch, seq: from + count - 1 };
    say('batch', { epoch: head.epoch, from, to: head.seq, generatedAt: new Date().toISOString(), transitions });
  };
  const anyPair = () => pairs[roll(pairs.length)] ?? pairs[0];
  const anywhere = () => places()[roll(places().length)];
  const untilShown = async () => {
    while (shown()?.seq !== head?.seq) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const painted = async () => {
    while (shown()?.seq !== head?.seq) await new Promise((resolve) => requestAnimationFrame(resolve));
    const channel = new MessageChannel();
    await new Promise((resolve) => {
      // a message posted in a frame is read when that frame has been painted
      channel.port1.addEventListener('message', resolve, { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
    channel.port1.close();
  };
  let turn = 0;
  const fed: FedStream = {
    run: async (changes) => {
      for (let done = 0; done < changes; done += perRun) {
        for (let sent = 0; sent < perRun; sent += perBatch) batch(perBatch, anywhere, anyPair);
        beat();
        await untilShown();
      }
    },
    pace: async (perSecond, seconds) => {
      const end = performance.now() + seconds * 1_000;
      while (performance.now() < end) {
        batch(1, anywhere, anyPair);
        await new Promise((resolve) => setTimeout(resolve, 1_000 / perSecond));
      }
    },
    changeAll: async () => {
      const all = places();
      turn += 1;
      const next = pairs[turn % pairs.length] ?? pairs[0];
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const arrivedAt = performance.now();
      batch(
        all.length,
        (index) => all[index],
        () => next,
      );
      await painted();
      return performance.now() - arrivedAt;
    },
    takeLongTasks: () => {
      const taken = longTasks;
      longTasks = [];
      return taken;
    },
  };
  Object.assign(globalThis, { lagebildFed: fed });
}

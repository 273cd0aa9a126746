import type { CDPSession, Page } from '@playwright/test';

/** What a page weighs at this moment, after a forced garbage collection. */
export type PageMetrics = Readonly<{
  heapMb: number;
  nodes: number;
  listeners: number;
  /** main-thread time since navigation, ms: steadier than wall time on a machine that does other things too */
  taskMs: number;
}>;

export async function metricsOf(session: CDPSession): Promise<PageMetrics> {
  // twice: what the first round finalises only the second can free
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heapMb: valueOf('JSHeapUsedSize') / 2 ** 20,
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
    taskMs: valueOf('TaskDuration') * 1_000,
  };
}

export async function openSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

export type FramePaints = Readonly<{
  frames: number;
  frameToPaintMs: readonly number[];
  longTasksMs: readonly number[];
}>;

/** Runs in the page before anything else: notes when a batch of changes arrives on the stream and when what it changed has been painted. */
export function watchFrames(): void {
  const seen: { frames: number; frameToPaintMs: number[]; longTasksMs: number[] } = {
    frames: 0,
    frameToPaintMs: [],
    longTasksMs: [],
  };
  Object.assign(globalThis, { lagebildFrames: seen });
  new PerformanceObserver((list) => seen.longTasksMs.push(...list.getEntries().map((entry) => entry.duration))).observe(
    {
      type: 'longtask',
    },
  );
  let arrivedAt: number | null = null;
  const painted = () => {
    const startedAt = arrivedAt;
    arrivedAt = null;
    const channel = new MessageChannel();
    // a message posted in a frame callback is read after that frame has been painted
    channel.port1.addEventListener('message', () => {
      if (startedAt !== null) seen.frameToPaintMs.push(performance.now() - startedAt);
      channel.port1.close();
    });
    channel.port1.start();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  new MutationObserver((records) => {
    if (arrivedAt !== null && records.some(isCellChange)) painted();
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-availability', 'data-mode'],
  });
  const isCellChange = ({ type, target }: MutationRecord) =>
    type === 'attributes' && target instanceof Element && target.hasAttribute('data-insurer');
  const read: ReadableStreamDefaultReader['read'] = Reflect.get(ReadableStreamDefaultReader.prototype, 'read');
  ReadableStreamDefaultReader.prototype.read = async function watchedRead(this: ReadableStreamDefaultReader) {
    const result = await read.call(this);
    const text = result.value instanceof Uint8Array ? new TextDecoder().decode(result.value) : String(result.value);
    if (text.includes('event: batch')) {
      seen.frames += 1;
      arrivedAt ??= performance.now();
    }
    return result;
  };
}

import type { CDPSession, Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';

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

/** What stays: the least of three readings half a second apart. What a frame has just used and will give back is nobody's growth. */
export async function settledMetricsOf(session: CDPSession): Promise<Omit<PageMetrics, 'taskMs'>> {
  const readings: PageMetrics[] = [];
  for (let count = 0; count < 3; count += 1) {
    if (count > 0) await pause(500);
    readings.push(await metricsOf(session));
  }
  const least = (key: keyof PageMetrics) => Math.min(...readings.map((reading) => reading[key]));
  return { heapMb: least('heapMb'), nodes: least('nodes'), listeners: least('listeners') };
}

export async function openSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return session;
}

export type FramePaints = Readonly<{
  changes: number;
  /** one figure for each cell that was drawn and was to look different: from the arrival of its change until the main thread has painted the frame that shows it */
  changeToPaintMs: readonly number[];
  longTasksMs: readonly number[];
}>;

/**
 * Runs in the page before anything else: notes when a change arrives on the stream and when its cell has been painted as the change says. Cells that are
 * not drawn (folded, filtered, scrolled away) are not waited for; a cell that changes again before it was painted counts from its first change.
 */
export function watchFrames(): void {
  type Awaited = { availability: string; mode: string; arrivedAt: number };
  const seen: { changes: number; changeToPaintMs: number[]; longTasksMs: number[] } = {
    changes: 0,
    changeToPaintMs: [],
    longTasksMs: [],
  };
  Object.assign(globalThis, { lagebildFrames: seen });
  const noteTasks: PerformanceObserverCallback = (list) =>
    seen.longTasksMs.push(...list.getEntries().map((entry) => entry.duration));
  new PerformanceObserver(noteTasks).observe({ type: 'longtask' });

  const awaited = new Map<string, Awaited>();
  const looksAs = (cell: HTMLElement, { availability, mode }: Awaited) =>
    cell.dataset['availability'] === availability && cell.dataset['mode'] === mode;
  let waiting: number[] = [];
  let isFrameOpen = false;
  const askForFrame = requestAnimationFrame.bind(globalThis);
  const openFrame = () => {
    if (isFrameOpen) return;
    isFrameOpen = true;
    const channel = new MessageChannel();
    // a message posted in a frame is read when that frame has been painted
    channel.port1.addEventListener('message', () => {
      isFrameOpen = false;
      const now = performance.now();
      seen.changeToPaintMs.push(...waiting.map((arrivedAt) => now - arrivedAt));
      waiting = [];
      channel.port1.close();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  };
  globalThis.requestAnimationFrame = (callback) =>
    askForFrame((time) => {
      openFrame();
      callback(time);
    });
  new MutationObserver(() => {
    for (const [place, change] of awaited) {
      const cell = document.querySelector<HTMLElement>(place);
      if (cell !== null && !looksAs(cell, change)) continue;
      if (cell !== null) waiting.push(change.arrivedAt);
      awaited.delete(place);
    }
    // changed outside a frame, it is painted in the next
    if (waiting.length > 0 && !isFrameOpen) askForFrame(openFrame);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-availability', 'data-mode'],
  });

  type Batch = Readonly<{ transitions: readonly Readonly<Record<string, string>>[] }>;
  const arrive = ({ transitions }: Batch) => {
    seen.changes += transitions.length;
    for (const { insurer, service, availability = '', mode = '', observedAt } of transitions) {
      const place = `[role=grid] [data-insurer="${insurer}"][data-service="${service}"]`;
      const cell = document.querySelector<HTMLElement>(place);
      const change = { availability, mode, arrivedAt: awaited.get(place)?.arrivedAt ?? performance.now() };
      awaited.delete(place);
      // a cell whose source is late looks unknown, whatever was said of it
      if (cell !== null && observedAt === undefined && !looksAs(cell, change)) awaited.set(place, change);
    }
  };
  const decoder = new TextDecoder();
  let rest = '';
  const read: ReadableStreamDefaultReader['read'] = Reflect.get(ReadableStreamDefaultReader.prototype, 'read');
  ReadableStreamDefaultReader.prototype.read = async function watchedRead(this: ReadableStreamDefaultReader) {
    const result = await read.call(this);
    const text = result.value instanceof Uint8Array ? decoder.decode(result.value, { stream: true }) : result.value;
    const frames = `${rest}${String(text ?? '')}`.split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      const data = /^event: batch\ndata: (.*)$/mu.exec(frame)?.[1];
      if (data !== undefined) arrive(JSON.parse(data));
    }
    return result;
  };
}

import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { appPaths } from './known-app-paths.ts';

type Listener = (event: Record<string, unknown>) => void;
type Stored = Map<string, Map<string, Response>>;

const origin = 'https://h.example';

/** `public/sw.js` in a world of its own, whose network and caches are handed in. */
function startWorker(network: (path: string) => Promise<Response>) {
  const stored: Stored = new Map();
  const listeners = new Map<string, Listener>();
  const pathOf = (request: string | { url: string }) =>
    new URL(typeof request === 'string' ? request : request.url, origin).pathname;
  const open = (name: string) => {
    const entries = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, entries);
    return Promise.resolve({
      match: (key: string) => Promise.resolve(entries.get(key)?.clone()),
      put: (key: string, value: Response) => Promise.resolve(void entries.set(key, value)),
      addAll: async (keys: readonly string[]) => {
        const answers = await Promise.all(keys.map(network));
        for (const [index, answer] of answers.entries()) entries.set(keys[index] ?? '', answer);
      },
    });
  };
  const context = createContext({
    URL,
    location: { origin },
    fetch: (request: string | { url: string }) => network(pathOf(request)),
    self: { addEventListener: (name: string, listener: Listener) => listeners.set(name, listener) },
    caches: {
      open,
      keys: () => Promise.resolve([...stored.keys()]),
      delete: (name: string) => Promise.resolve(stored.delete(name)),
      match: (key: string) =>
        Promise.resolve([...stored.values()].flatMap((entries) => entries.get(key)?.clone() ?? []).at(0)),
    },
  });
  runInContext(readFileSync('public/sw.js', 'utf8'), context);
  const dispatch = async (name: string, event: Record<string, unknown>): Promise<unknown> => {
    let answer: unknown = null;
    listeners.get(name)?.({
      ...event,
      respondWith: (value: unknown) => (answer = value),
      waitUntil: (value: unknown) => (answer = value),
    });
    return answer;
  };
  return {
    stored,
    /** null = it leaves the request to the browser */
    ask: async (path: string, mode = 'navigate', method = 'GET') => {
      const answer = await dispatch('fetch', { request: { url: origin + path, mode, method } }).catch(() => 'failed');
      return answer instanceof Response ? answer.text() : answer;
    },
    tell: (build: string, ...files: readonly string[]) => dispatch('message', { data: { build, files } }),
  };
}

/** A server that serves a build, or none that answers. */
function createNetwork() {
  let build: string | null = null;
  return {
    serve: (name: string | null) => (build = name),
    fetch: (path: string) =>
      build === null
        ? Promise.reject(new TypeError('no network'))
        : Promise.resolve(
            new Response(path.startsWith('/assets/') ? `${path} of ${build}` : `page /assets/${build}.js`),
          ),
  };
}

it('[R21] while the network answers, everything comes from it; without it the page and its files as they were kept', async () => {
  const network = createNetwork();
  const worker = startWorker(network.fetch);
  network.serve('one');
  await worker.tell('/assets/one.js', '/assets/one.js', '/assets/words.js', '/api/v1/public/catalog');
  network.serve('two');
  expect(await worker.ask('/kasse/bkk')).toBe('page /assets/two.js');
  network.serve(null);
  expect(await worker.ask('/en/kasse/another')).toBe('page /assets/one.js');
  expect(await worker.ask('/assets/words.js', 'cors')).toBe('/assets/words.js of one');
  expect(await worker.ask('/assets/unknown.js', 'cors')).toBe('failed');
  expect([...worker.stored.values()].flatMap((entries) => [...entries.keys()])).not.toContain('/api/v1/public/catalog');
});

it('[R21] one build at a time: the former goes when the next is whole, and a page whose build is no longer served keeps nothing', async () => {
  const network = createNetwork();
  const worker = startWorker(network.fetch);
  network.serve('one');
  await worker.tell('/assets/one.js', '/assets/one.js');
  network.serve('two');
  await worker.tell('/assets/one.js', '/assets/late.js');
  expect([...worker.stored.keys()]).toEqual(['kassenstatus-shell /assets/one.js']);
  expect([...(worker.stored.get('kassenstatus-shell /assets/one.js')?.keys() ?? [])]).not.toContain('/assets/late.js');
  await worker.tell('/assets/two.js', '/assets/two.js');
  expect([...worker.stored.keys()]).toEqual(['kassenstatus-shell /assets/two.js']);
});

it('[R21] staff views, the widget, the API and what is written are none of its business', async () => {
  const worker = startWorker(createNetwork().fetch);
  const views = appPaths.filter((path) => !/^(\/en|\/leicht)?\/(einbetten|lage|wand|waende|zeitleiste)/.test(path));
  expect(views.length).toBeGreaterThan(15);
  for (const path of views) expect([path, await worker.ask(path)]).toEqual([path, 'failed']);
  for (const path of ['/lage', '/en/lage', '/wand', '/en/wand', '/einbetten/bkk', '/api/v1/public/lage.html']) {
    expect([path, await worker.ask(path)]).toEqual([path, null]);
  }
  expect(await worker.ask('/api/v1/public/pointer', 'cors')).toBeNull();
  expect(await worker.ask('/schnittstelle.html')).toBeNull();
  expect(await worker.ask('/kasse/bkk', 'navigate', 'POST')).toBeNull();
});

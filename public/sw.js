/* Explained in src/app/keep-shell.ts, which registers this. */
const generation = 'kassenstatus-shell ';
const ownFiles = ['/theme.js', '/hints.js', '/favicon.svg'];
const publicPage =
  /^(\/en|\/leicht)?(\/(kasse|dienst|stoerung)\/[^/]+|\/(stoerung|termine|legende|barrierefreiheit|daten|auf-dem-laufenden))?\/?$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && publicPage.test(pathname)) event.respondWith(fetchOr(request, keptPage));
  else if (request.mode !== 'navigate' && isFile(pathname)) event.respondWith(fetchOr(request, keptFile));
});

self.addEventListener('message', (event) => {
  const { build, files } = event.data;
  event.waitUntil(keep(build, files).catch(() => undefined));
});

function isFile(pathname) {
  return pathname.startsWith('/assets/') || ownFiles.includes(pathname);
}

/* Only where the network gives no answer at all: what a server says, it says. */
async function fetchOr(request, kept) {
  try {
    return await fetch(request);
  } catch (error) {
    const answer = await kept(request);
    if (answer === undefined) throw error;
    return answer;
  }
}

async function keptPage() {
  const name = (await generations()).at(-1);
  return name === undefined ? undefined : (await caches.open(name)).match('/');
}

async function keptFile({ url }) {
  return caches.match(new URL(url).pathname);
}

async function generations() {
  return (await caches.keys()).filter((name) => name.startsWith(generation));
}

/* The page last, so that none is kept whose files are missing; and only then the former build goes. */
async function keep(build, files) {
  const page = await fetch('/', { cache: 'no-cache' });
  if (!page.ok || !(await page.clone().text()).includes(build)) return;
  const cache = await caches.open(generation + build);
  const paths = [...new Set([...ownFiles, ...files])].filter(isFile);
  const isMissing = await Promise.all(paths.map(async (path) => (await cache.match(path)) === undefined));
  await cache.addAll(paths.filter((_, index) => isMissing[index]));
  await cache.put('/', page);
  const others = (await generations()).filter((name) => name !== generation + build);
  await Promise.all(others.map((name) => caches.delete(name)));
}

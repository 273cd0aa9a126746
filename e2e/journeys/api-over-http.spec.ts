import { expect, test } from '@playwright/test';
import { startWorld, type World } from '../world.ts';

let world: World;
test.beforeAll(async () => {
  world = await startWorld({ speed: 0 });
});
test.afterAll(() => world.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(world.origin + path, { headers });

for (const path of ['pointer', 'catalog', 'incidents', 'planned-work', 'redo-windows', 'feed.atom', 'calendar.ics']) {
  test(`[J7] ${path}: a reader that has it gets a 304`, async () => {
    const first = await get(`/api/v1/public/${path}`);
    expect(first.status).toBe(200);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await get(`/api/v1/public/${path}`, { 'if-none-match': etag })).status).toBe(304);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
  });
}

test('[J7] a board is for ever, what does not exist is a 404 that nobody keeps', async () => {
  const { position } = await world.pointer('public');
  const board = await get(`/api/v1/public/boards/${position.epoch}-${position.seq}`);
  expect(board.headers.get('cache-control')).toContain('immutable');
  const missing = await get(`/api/v1/public/boards/${position.epoch}-${position.seq + 1_000_000}`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get('content-type')).toContain('application/problem+json');
  expect(missing.headers.get('cache-control')).toContain('no-store');
});

test('[J7] trouble is a problem document: an unknown address, a bad parameter', async () => {
  const unknown = await get('/api/v1/public/nothing-here');
  expect(unknown.status).toBe(404);
  expect(unknown.headers.get('content-type')).toContain('application/problem+json');
  const bad = await get('/api/v1/public/history?from=yesterday&to=2023-05-01T00:00:00Z');
  expect(bad.status).toBe(400);
  expect(await bad.json()).toMatchObject({ parameter: 'from', received: 'yesterday' });
});

test('[J7] staff answers are for nobody’s cache and no foreign page', async () => {
  const staff = await get('/api/v1/staff/pointer', { origin: 'https://elsewhere.example' });
  expect(staff.headers.get('cache-control')).toBe('private, no-store');
  expect(staff.headers.get('access-control-allow-origin')).toBeNull();
});

test('[J7] answers are compressed as the reader likes it', async () => {
  for (const encoding of ['br', 'gzip']) {
    const answer = await get('/api/v1/public/catalog', { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(await answer.json()).toMatchObject({ schema: 'catalog/1', audience: 'public' });
  }
});

test('[J7] the contract is served, and the page that explains it', async () => {
  const contract = await get('/openapi.yaml');
  expect(contract.status).toBe(200);
  expect(await contract.text()).toContain('openapi: 3.1');
  const page = await get('/schnittstelle.html');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
});

test('[J7] every page comes with its policy', async () => {
  for (const path of ['/', '/lage', '/wand', '/nirgendwo']) {
    const policy = (await get(path)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-eval');
  }
});

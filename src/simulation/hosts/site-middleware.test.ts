import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw as rawAt } from '../testing/raw.ts';
import { createSampleSite } from '../testing/sample-site.ts';
import { serve, type Served } from '../testing/serve.ts';
import { appPaths, type KnowsSubject } from './known-app-paths.ts';
import { readSiteFiles } from './site-files.ts';
import { createSiteMiddleware } from './site-middleware.ts';

let directory: string;
let served: Served;
beforeAll(async () => {
  directory = await createSampleSite();
  served = await serve(
    createSiteMiddleware(await readSiteFiles(join(directory, 'dist')), { knows, headOf: () => null }),
  );
});
afterAll(async () => {
  await served.close();
  await rm(directory, { recursive: true });
});

const ids = { insurer: ['bkk-nord', 'bkk-nordlicht', 'bkk'], service: ['eau'], incident: ['1', 'kasse'] };
const knows: KnowsSubject = (kind, id) => ids[kind].includes(id);

const raw = async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  rawAt(served.origin, path, headers, method);

describe('the site', () => {
  it.each([
    ...appPaths,
    '/lage/',
    '/kasse/bkk-nord',
    '/leicht/stoerung/1',
    '/stoerung/kasse',
    '/en/dienst/eau/',
    '/lage?insurer=x',
    '/?sim=storm',
  ])('[X17] answers its own address %s with the app', async (path) => {
    const answer = await raw(path);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(answer.bytes.toString()).toContain('<title>The app</title>');
  });

  it.each([
    '/nowhere',
    '/lage/nowhere',
    '/LAGE',
    '/index.html',
    '/old.html',
    '/en/en/lage',
    '/leicht/lage',
    '/kasse/a/b',
    '/kasse/',
    '/kasse/nobody',
    '/en/kasse/bkk-nor',
    '/dienst/fax',
    '/leicht/stoerung/2',
    '/einbetten/nobody',
    '/kasse/eau',
    '/%00',
    '/%zz',
    '//lage',
  ])('[X17] answers the unknown address %s with the app and 404', async (path) => {
    const answer = await raw(path);
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-cache']);
    expect(answer.bytes.toString()).toContain('<title>The app</title>');
  });

  it.each([
    '/assets/old-4d5e6f.js',
    '/assets/',
    '/missing.png',
    '/assets/app-1a2b3c.js.map',
    '/mockServiceWorker.js',
    '/.vite/manifest.json',
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
  ])('[X17] never answers the missing file %s with a page, nor with anything outside the site', async (path) => {
    const answer = await raw(path);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      404,
      'text/plain; charset=utf-8',
      'no-store',
    ]);
    expect(answer.bytes.toString()).toBe('Not Found');
  });

  it('[X17] keeps files with a hash for ever and has the others checked', async () => {
    const caching = async (path: string) => (await raw(path)).headers['cache-control'];
    expect(await caching('/assets/app-1a2b3c.js')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/openapi.yaml')).toBe('no-cache');
    expect(await caching('/favicon.ico')).toBe('no-cache');
    const { headers } = await raw('/');
    const again = await raw('/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect((await raw('/nowhere', { 'if-none-match': String(headers['etag']) })).status).toBe(404);
  });

  it('[X9] [X17] compresses what gains by it', async () => {
    const script = await raw('/assets/app-1a2b3c.js', { 'accept-encoding': 'br' });
    expect([script.headers['content-encoding'], script.headers['vary']]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(script.bytes).toString()).toContain('export const words');
    expect(
      (await raw('/assets/inter-1a2b3c.woff2', { 'accept-encoding': 'br' })).headers['content-encoding'],
    ).toBeUndefined();
  });

  it('[X17] sends every document under a policy without exceptions, and the opener’s only where browsers heed it', async () => {
    for (const path of ['/', '/nowhere', '/reference.html']) {
      const { headers } = await raw(path, { host: 'localhost:4173' });
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(
          /^default-src 'none';.*script-src 'self';.*require-trusted-types-for 'script'; trusted-types kassenstatus-shell$/,
        ),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      const beyondPictures = String(headers['content-security-policy']).replace("img-src 'self' data:", '');
      expect(beyondPictures).not.toMatch(/unsafe|data:|http|\*/);
      expect(headers['strict-transport-security']).toBeUndefined();
      const byAddress = await raw(path, { host: '192.0.2.7:4173' });
      expect(byAddress.headers['cross-origin-opener-policy']).toBeUndefined();
    }
    for (const path of ['/assets/app-1a2b3c.js', '/missing.png'])
      expect((await raw(path)).headers['x-content-type-options']).toBe('nosniff');
  });

  it('[E8] lets other sites frame the widget of an insurer, in every language, and nothing else', async () => {
    const ancestorsOf = async (path: string) =>
      /frame-ancestors ([^;]+)/.exec(String((await raw(path)).headers['content-security-policy']))?.[1];
    for (const path of [
      '/einbetten/bkk-nordlicht',
      '/en/einbetten/bkk-nordlicht',
      '/leicht/einbetten/bkk/?thema=dark',
    ]) {
      expect([path, await ancestorsOf(path)]).toEqual([path, '*']);
      const { headers } = await raw(path);
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      expect(headers['x-frame-options']).toBeUndefined();
    }
    for (const path of ['/', '/lage', '/wand', '/einbetten', '/einbetten/', '/kasse/bkk-nordlicht', '/einbetten/a/b']) {
      expect([path, await ancestorsOf(path)]).toEqual([path, "'none'"]);
    }
  });

  it('[X17] is for reading, and HEAD is GET without the bytes', async () => {
    const posted = await raw('/', {}, 'POST');
    expect([posted.status, posted.headers['allow']]).toEqual([405, 'GET, HEAD']);
    const headed = await raw('/', {}, 'HEAD');
    expect([headed.status, headed.bytes.length, headed.headers['content-length']]).toEqual([
      200,
      0,
      (await raw('/')).headers['content-length'],
    ]);
  });

  it('[X17] is none without an index', async () => {
    await expect(readSiteFiles(join(directory, 'dist/assets'))).rejects.toThrow('index.html');
  });
});

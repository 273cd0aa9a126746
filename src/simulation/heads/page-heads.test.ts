// @vitest-environment happy-dom
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hrefLangs, htmlLangs, languages, pathPrefixes } from '#i18n/language.ts';
import { publicWords, type PublicPart } from '#i18n/public/public-words.ts';
import { appPaths } from '../hosts/known-app-paths.ts';
import { knownSubjects } from '../hosts/known-subjects.ts';
import { readSiteFiles, type SiteFiles } from '../hosts/site-files.ts';
import { createSiteMiddleware } from '../hosts/site-middleware.ts';
import type { Simulation } from '../simulation.ts';
import { raw, type Raw } from '../testing/raw.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { createSampleSite } from '../testing/sample-site.ts';
import { serve } from '../testing/serve.ts';
import { headDe } from './head-words-de.ts';
import { headEn } from './head-words-en.ts';
import { headLeicht } from './head-words-leicht.ts';
import { plainViews, type PlainView } from './head-words.ts';
import { pageHeads } from './page-heads.ts';

let directory: string;
let files: SiteFiles;
beforeAll(async () => {
  directory = await createSampleSite();
  files = await readSiteFiles(join(directory, 'dist'));
});
afterAll(() => rm(directory, { recursive: true }));

/** What a reader without script gets, over HTTP. */
async function ask(simulation: Simulation, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Raw> {
  const world = { knows: knownSubjects(simulation), headOf: pageHeads(simulation) };
  const served = await serve(createSiteMiddleware(files, world));
  const answer = await raw(served.origin, path, { host: 'status.example', ...headers });
  await served.close();
  return answer;
}

async function documentOf(simulation: Simulation, path: string) {
  const answer = await ask(simulation, path);
  const html = answer.bytes.toString();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const metaOf = (name: string) =>
    page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? null;
  return { answer, html, page, metaOf };
}

const spring = { from: '2023-05-09T12:22:00Z', speed: '0' };

describe('the document of a public address', () => {
  it('[E17] of an insurer names it, and says how things stood with the time', async () => {
    const { simulation } = createSampleSimulation(spring);
    const { answer, page, metaOf } = await documentOf(simulation, '/kasse/bkk-nordlicht');
    expect([answer.status, page.title]).toEqual([200, 'BKK Nordlicht · Kassenstatus']);
    expect(metaOf('og:title')).toBe('BKK Nordlicht · Kassenstatus');
    expect(metaOf('description')).toBe('BKK Nordlicht: welche Dienste gerade funktionieren und was Sie tun können.');
    expect(metaOf('og:description')).toMatch(
      /^Stand: 9\.5\.2023, 14:22 Uhr\. (Nicht b|Teilweise b|B)etroffen.* Simulation, nachgestellte Daten\. BKK Nordlicht: /,
    );
    expect(metaOf('og:url')).toBe('http://status.example/kasse/bkk-nordlicht');
    expect(metaOf('og:type')).toBe('website');
  });

  it.each(languages)('[E17] in %s names its address and those of the other languages', async (language) => {
    const { simulation } = createSampleSimulation(spring);
    const path = `${pathPrefixes[language]}/dienst/eau`;
    const { page, metaOf } = await documentOf(simulation, path);
    expect(page.documentElement.lang).toBe(htmlLangs[language]);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`http://status.example${path}`);
    const others = [...page.querySelectorAll('link[rel=alternate][hreflang]')].map(
      (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
    );
    expect(others).toEqual([
      ...languages.map((one) => `${hrefLangs[one]} http://status.example${pathPrefixes[one]}/dienst/eau`),
      'x-default http://status.example/dienst/eau',
    ]);
    expect(page.querySelectorAll('meta[name=description], title')).toHaveLength(2);
    expect(metaOf('og:description')).toBe(metaOf('description'));
  });

  it('[E17] of an incident quotes the newest message with its number and time', async () => {
    const { simulation } = createSampleSimulation(spring);
    const { metaOf } = await documentOf(simulation, '/stoerung/sicherheitsvorfall');
    expect(metaOf('og:description')).toMatch(/^Meldung \d+, \d+\.\d+\.2023, \d\d:\d\d Uhr: \S/);
  });

  it('[E17] of nobody is a 404 without an address, and repeats nothing of what was asked', async () => {
    const { simulation } = createSampleSimulation(spring);
    for (const path of ['/kasse/%3Cscript%3E', '/en/nowhere', '/leicht/lage', '/stoerung/nie']) {
      const { answer, html, page, metaOf } = await documentOf(simulation, path);
      expect(answer.status, path).toBe(404);
      expect(page.title, path).toMatch(/^(Seite nicht gefunden|Page not found|Diese Seite gibt es nicht) /);
      expect([metaOf('robots'), metaOf('og:url'), page.querySelector('link[rel=canonical]')]).toEqual([
        'noindex',
        null,
        null,
      ]);
      expect(html).not.toMatch(/<script>|nowhere/);
    }
  });

  it('[E17] without fresh proof says nothing of how things stand', async () => {
    const { simulation, time } = createSampleSimulation({ ...spring, speed: '1' });
    simulation.faults.put([{ fault: { kind: 'oldPointer' }, forMs: null }]);
    time.advance(120_000);
    const { metaOf } = await documentOf(simulation, '/kasse/bkk-nordlicht');
    expect(metaOf('og:description')).toBe(metaOf('description'));
  });

  it('[E17] [X17] is checked each time and not sent again while it says the same', async () => {
    const { simulation } = createSampleSimulation(spring);
    const first = await ask(simulation, '/kasse/bkk-nordlicht');
    const etag = String(first.headers['etag']);
    expect(first.headers['cache-control']).toBe('no-cache');
    expect((await ask(simulation, '/kasse/bkk-nordlicht', { 'if-none-match': etag })).status).toBe(304);
    expect((await ask(simulation, '/', { 'if-none-match': etag })).status).toBe(200);
    const hosts = await Promise.all(
      ['status.example', '"><script>'].map(async (host) => (await ask(simulation, '/', { host })).bytes.toString()),
    );
    expect(hosts[1]).toContain('<link rel="canonical" href="/" data-served />');
    expect(hosts[1]).not.toContain('<script>');
  });

  it('[E17] [J5] holds hostile names as words, cut to what a preview shows', async () => {
    const { simulation } = createSampleSimulation({ scenario: 'hostile' });
    const { catalog } = simulation.moment().run.world;
    const views = [
      ...catalog.insurers.map(({ id }) => `/kasse/${encodeURIComponent(id)}`),
      ...catalog.services.map(({ id }) => `/en/dienst/${encodeURIComponent(id)}`),
      '/leicht/stoerung',
    ];
    const built = new DOMParser().parseFromString(
      Buffer.from(files.get('/index.html')?.bytes ?? []).toString(),
      'text/html',
    );
    for (const view of views) {
      const { answer, html, page } = await documentOf(simulation, view);
      expect(answer.status, view).toBe(200);
      expect(page.querySelectorAll('script, img, iframe, svg, base'), view).toHaveLength(0);
      expect(page.body.innerHTML, view).toBe(built.body.innerHTML);
      expect(page.title.length, view).toBeLessThan(130);
      expect(html, view).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it('[E17] is there for every address of the app that names nobody, but those of the trade', () => {
    const { simulation } = createSampleSimulation(spring);
    const headOf = pageHeads(simulation);
    const without = appPaths.filter((path) => headOf(path)?.path === null);
    const asBuilt = appPaths.filter((path) => headOf(path) === null);
    expect(without).toEqual([]);
    expect(asBuilt).toEqual(appPaths.filter((path) => /\/(lage|zeitleiste|wand|waende)$/.test(path)));
  });

  it('[E17] says in every language what the app says of the same view', async () => {
    const parts: Readonly<Record<PlainView, PublicPart>> = {
      '': 'home',
      stoerung: 'incidents',
      termine: 'planned',
      legende: 'legend',
      barrierefreiheit: 'accessibility',
      daten: 'data',
      'auf-dem-laufenden': 'subscribe',
      einbetten: 'embed',
    };
    const heads = { de: headDe, en: headEn, leicht: headLeicht };
    for (const language of languages) {
      const { messages, parts: words } = await publicWords.load(language, [
        ...Object.values(parts),
        'insurer',
        'service',
      ]);
      const head = heads[language];
      for (const view of plainViews)
        expect(head.views[view]).toEqual(expect.objectContaining(pick(words[parts[view]])));
      expect(head.insurer('X')).toBe(words.insurer?.description('X'));
      expect(head.service('X')).toBe(words.service?.description('X'));
      expect(head.brand('X')).toBe(messages.frame.title('X'));
      expect(head.widget('X')).toBe(words.embed?.widget.title('X'));
      expect(head.notFound).toEqual({
        title: messages.frame.notFound.title,
        description: messages.frame.notFound.heading,
      });
    }
  });
});

function pick(words: object | undefined) {
  return { title: Reflect.get(words ?? {}, 'title'), description: Reflect.get(words ?? {}, 'description') };
}

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleCatalog } from '#ui/testing/sample-board.ts';
import { NotFound } from './not-found.tsx';
import { PublicPage } from './public-page.tsx';
import { renderPublic, silentSource } from './testing/render-public.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

const page = (
  <PublicPage source={silentSource()} title="Legende" description="Was die Zeichen bedeuten." heading="Legende">
    <p>Inhalt</p>
  </PublicPage>
);
const hrefs = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute('href'));

describe('the frame of a public page', () => {
  // comes first, because the first page of a document is told from later ones
  it('puts the heading in focus on the next page, not on the first', async () => {
    const { go, ...rest } = await renderPublic('/legende', page);
    drawn = rest;
    const isHeading = () => document.activeElement?.tagName === 'H1';
    expect(isHeading()).toBe(false);
    await go('/daten');
    expect(isHeading()).toBe(true);
  });

  it('begins at its top, also after a step back that stayed on the page before', async () => {
    const scrolled = vi.spyOn(window, 'scrollTo');
    const { go, ...rest } = await renderPublic('/legende', page);
    drawn = rest;
    scrolled.mockClear();
    await go('/daten');
    expect(scrolled).toHaveBeenCalledTimes(1);
    // from one state of the page to another, as after a choice in its address
    window.dispatchEvent(new Event('popstate'));
    await go('/daten?kasse=x');
    history.pushState(null, '', '/termine');
    await go('/termine');
    expect(scrolled).toHaveBeenCalledTimes(2);
    history.pushState(null, '', '/legende');
    window.dispatchEvent(new Event('popstate'));
    await go('/legende');
    expect(scrolled, 'going back leaves the place to the browser').toHaveBeenCalledTimes(2);
    history.pushState(null, '', '/');
    scrolled.mockRestore();
  });

  it('[G27] leads to the same page with the same state in the other languages', async () => {
    drawn = await renderPublic('/legende?thema=light', page);
    expect(hrefs('.public-languages a')).toEqual(['/leicht/legende?thema=light', '/en/legende?thema=light']);
    drawn.unmount();
    drawn = await renderPublic('/leicht/legende', page);
    expect(hrefs('.public-languages a')).toEqual(['/en/legende', '/legende']);
    expect(document.documentElement.lang).toBe('de');
    expect(document.documentElement.dataset['language']).toBe('leicht');
  });

  it('[G27] tells other programs its title, its description, its one address and its languages', async () => {
    drawn = await renderPublic('/en/legende?thema=dark', page);
    expect(document.title).toBe('Legende · Kassenstatus');
    expect(document.documentElement.lang).toBe('en');
    const content = (selector: string) => document.querySelector<HTMLMetaElement>(selector)?.content;
    expect(content('meta[name="description"]')).toBe('Was die Zeichen bedeuten.');
    expect(content('meta[property="og:title"]')).toBe('Legende · Kassenstatus');
    expect(content('meta[property="og:description"]')).toBe('Was die Zeichen bedeuten.');
    const { origin } = location;
    expect(hrefs('link[rel="canonical"]')).toEqual([`${origin}/en/legende`]);
    expect(
      [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    ).toEqual([
      ['de', `${origin}/legende`],
      ['en', `${origin}/en/legende`],
      ['de-simple', `${origin}/leicht/legende`],
      ['x-default', `${origin}/legende`],
    ]);
    drawn.unmount();
    expect(document.querySelectorAll('link[rel="canonical"], meta[property]')).toHaveLength(0);
  });

  it('[G27] leads from Leichte Sprache to the German board, because there is no other', async () => {
    drawn = await renderPublic('/leicht/legende', page);
    expect(hrefs('footer a')).toContain('/lage');
    drawn.unmount();
    drawn = await renderPublic('/en/legende', page);
    expect(hrefs('footer a')).toContain('/en/lage');
  });
});

describe('what was not found', () => {
  it('[G26] an unknown address is quoted as text, and leads to what there is, keeping the theme', async () => {
    drawn = await renderPublic('/gibt%20es%20nicht?thema=dark', <NotFound source={silentSource()} />);
    expect(textOf(drawn.element)).toContain('Unter „/gibt es nicht“ ist nichts zu finden.');
    expect(hrefs('main a')).toEqual(['/?thema=dark', '/stoerung?thema=dark', '/lage?thema=dark']);
    expect(document.title).toBe('Seite nicht gefunden · Kassenstatus');
  });

  it('[Z3] an unknown insurer or service comes with the names most like it', async () => {
    const source = silentSource({
      'public/catalog': encodeCatalog(sampleCatalog, 'public'),
    });
    drawn = await renderPublic('/kasse/x', <NotFound source={source} missing={{ kind: 'insurer', id: 'bkk-nrod' }} />);
    expect(textOf(drawn.element)).toContain('Eine Krankenkasse „bkk-nrod“ kennen wir nicht.');
    expect(hrefs('main ul a')[0]).toBe('/kasse/bkk-nord');
    drawn.unmount();
    drawn = await renderPublic('/dienst/x', <NotFound source={source} missing={{ kind: 'service', id: 'kmi' }} />);
    expect(hrefs('main ul a')[0]).toBe('/dienst/kim');
  });
});

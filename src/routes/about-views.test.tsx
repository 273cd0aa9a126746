// @vitest-environment happy-dom
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ladderOf } from '#api/freshness-reading.ts';
import { encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { allPairs } from '#domain/pair.ts';
import { languages, pathPrefixes } from '#i18n/language.ts';
import type { PublicPart } from '#i18n/public/public-words.ts';
import { textOf } from '#ui/testing/render.ts';
import { sampleBoard, sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { AccessibilityView } from './accessibility-view.tsx';
import { DataView } from './data-view.tsx';
import { LegendView } from './legend-view.tsx';
import { SubscribeView } from './subscribe-view.tsx';
import { renderPublic, silentSource } from './testing/render-public.tsx';
import { provenLiveBoard, toldLiveBoard } from './testing/told-live-board.ts';
import type { BoardSource } from './use-board-feed.ts';

type Drawn = Awaited<ReturnType<typeof renderPublic>>;
let drawn: Drawn;
afterEach(() => drawn.unmount());

const views = {
  '/legende': ['legend', (source: BoardSource) => <LegendView source={source} />],
  '/daten': ['data', (source: BoardSource) => <DataView source={source} />],
  '/barrierefreiheit': ['accessibility', (source: BoardSource) => <AccessibilityView source={source} />],
  '/auf-dem-laufenden': ['subscribe', (source: BoardSource) => <SubscribeView source={source} />],
} as const satisfies Record<string, readonly [PublicPart, (source: BoardSource) => ReactElement]>;

async function open(path: keyof typeof views, prefix = '', source = silentSource(), search = ''): Promise<Element> {
  const [part, view] = views[path];
  drawn = await renderPublic(`${prefix}${path}${search}`, view(source), part);
  return drawn.element;
}

const paths = ['/legende', '/daten', '/barrierefreiheit', '/auf-dem-laufenden'] as const;

describe.each(languages)('in the language "%s"', (language) => {
  it.each(paths)('[E12] %s has one heading, parts, and reads without a server', async (path) => {
    const element = await open(path, pathPrefixes[language]);
    expect(element.querySelectorAll('h1')).toHaveLength(1);
    expect(element.querySelectorAll('main h2').length).toBeGreaterThanOrEqual(4);
    expect(textOf(element.querySelector('main'))).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the legend', () => {
  it('[E12] shows all 24 states, each by its tile and its words', async () => {
    const element = await open('/legende');
    const shown = [...element.querySelectorAll('[data-legend]')];
    expect(shown.map((one) => one.getAttribute('data-legend'))).toEqual(
      allPairs.map(({ availability, mode }) => `${availability} ${mode}`),
    );
    expect(new Set(shown.map((one) => textOf(one))).size).toBe(24);
    expect(new Set(shown.map((one) => one.querySelector('svg')?.innerHTML)).size).toBe(24);
  });

  it('[E12] names the steps of the ladder the app goes by', async () => {
    const text = textOf(await open('/legende'));
    for (const step of ['Bis 45 Sekunden', 'Bis 90 Sekunden', 'Bis 15 Minuten']) expect(text).toContain(step);
    expect(text).not.toContain('seltener');
  });

  it('[L4] names the wider steps, and why, while the server asks to be asked less often', async () => {
    const live = provenLiveBoard(sampleBoard, sampleNow);
    const state = { ...live.getState(), pollAfterMs: 60_000 };
    const liveBoard = { ...live, getState: () => state };
    const text = textOf(await open('/legende', '', { ...silentSource(), liveBoard }));
    const { liveMs, delayedMs } = ladderOf(state, 'public');
    expect(text).toContain(`Bis ${liveMs / 1_000} Sekunden: aktuell.`);
    expect(text).toContain(`Bis ${delayedMs / 1_000} Sekunden: verzögert.`);
    expect(text).toContain('Der Server bittet zurzeit alle Geräte, seltener zu fragen.');
  });
});

describe('the accessibility statement', () => {
  it('[E12] names status, gaps, a contact marked as sample, the date and the arbitration body', async () => {
    const element = await open('/barrierefreiheit');
    const text = textOf(element);
    for (const part of [
      'Teilweise.',
      'Gebärdensprache',
      'Muster, kein echter Kontakt',
      '23. November 2026',
      '§ 16 BGG',
    ]) {
      expect(text).toContain(part);
    }
    expect(element.querySelector('a[href^="mailto:"]')?.getAttribute('href')).toMatch(/\.example$/);
  });
});

describe('where the data come from', () => {
  const ofWorld = (text: string) =>
    ['Was Sie sehen, ist eine Simulation', 'Die Zustände meldet'].map((part) => text.includes(part));

  it('[K20] is told once the server has told its clock, and guessed in neither direction before', async () => {
    expect(ofWorld(textOf((await open('/daten')).querySelector('main')))).toEqual([false, false]);
    drawn.unmount();
    const simulated = { ...silentSource(), liveBoard: toldLiveBoard(sampleNow) };
    expect(ofWorld(textOf((await open('/daten', '', simulated)).querySelector('main')))).toEqual([true, false]);
    drawn.unmount();
    const real = { ...silentSource(), liveBoard: provenLiveBoard(sampleBoard, sampleNow) };
    expect(ofWorld(textOf((await open('/daten', '', real)).querySelector('main')))).toEqual([false, true]);
  });
});

describe('subscribing', () => {
  it('[G28] an insurer nobody knows is named, and does not pass for "all" in silence', async () => {
    const source = silentSource({ 'public/catalog': encodeCatalog(sampleCatalog, 'public') });
    const ignored = async (search: string) => {
      const element = await open('/auf-dem-laufenden', '', source, search);
      const said = textOf(element.querySelector('[data-ignored]'));
      drawn.unmount();
      return said;
    };
    expect(await ignored('?kasse=bkk-nrod')).toContain('In der Adresse steht kasse=bkk-nrod. Das gibt es hier nicht.');
    expect(await ignored('?kasse=bkk-nord')).toBe('');
    await open('/auf-dem-laufenden');
  });

  it('[E13] gives addresses of everything while nothing is chosen, announced in the head', async () => {
    const element = await open('/auf-dem-laufenden');
    const values = [...element.querySelectorAll('textarea')].map(({ value }) => value);
    expect(values).toEqual([
      `${location.origin}/api/v1/public/feed.atom`,
      `${location.origin}/api/v1/public/calendar.ics`,
    ]);
    expect(element.querySelector('a[href^="webcal:"]')?.getAttribute('href')).toMatch(/calendar\.ics$/);
    const announced = [...document.head.querySelectorAll('link[rel="alternate"][type]')].map((one) =>
      one.getAttribute('type'),
    );
    expect(announced).toEqual(['application/atom+xml', 'text/calendar']);
  });
});

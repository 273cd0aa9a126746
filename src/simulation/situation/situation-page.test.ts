// @vitest-environment happy-dom
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { insurerVerdict } from '#domain/insurer-verdict.ts';
import { unmarked } from '#lib/unmarked.ts';
import { secondMs } from '#domain/instant.ts';
import { paint, paintProof } from '#domain/paint.ts';
import { placeInWords } from '#domain/service-place.ts';
import { summarize } from '#domain/summary.ts';
import { boardOf } from '../run/run.ts';
import { hostileWords } from '../scenarios/hostile/hostile-words.ts';
import type { RawOptions } from '../simulation-options.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { situationOf } from './situation.ts';
import { situationPage } from './situation-page.ts';
import { proseHtml } from './text-html.ts';
import { situationWordsIn } from './situation-words-in.ts';
import { situationLanguages } from './situation-words.ts';

const live = paintProof('live', false, true);

/** The page as made `ageMs` after the state it is made from. */
function pageAt(options: RawOptions, ageMs = 0, language: 'de' | 'en' | 'leicht' = 'de') {
  const { simulation } = createSampleSimulation(options);
  const moment = simulation.moment();
  const html = situationPage(
    situationOf(moment, moment.real, moment.real + ageMs),
    language,
    situationWordsIn[language],
  );
  return { html, moment, document: new DOMParser().parseFromString(html, 'text/html') };
}

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const incidentDay = { from: '2023-04-28T10:00:00Z', speed: 0 } as const;

describe('the page without the app', () => {
  it('[E4] says of every insurer what the app’s own rules say', () => {
    const { document, moment } = pageAt(incidentDay);
    const { catalog } = moment.run.world;
    const board = boardOf(moment.run, moment.seq);
    const levels = new Map(
      board.rows.map(({ insurerId, slots }) => [insurerId, String(insurerVerdict(slots, live).level)]),
    );
    const shown = [...document.querySelectorAll('li[data-level]')].map((row) => [
      row.id,
      row.getAttribute('data-level'),
    ]);
    expect(shown).toHaveLength(80);
    expect(new Map(shown.map(([id, level]) => [id, level]))).toEqual(levels);
    expect(new Set(levels.values()).size).toBeGreaterThan(1);
    const { affectedInsurers, insurers } = summarize(board, catalog, live);
    expect(textOf(document.querySelector('.verdict'))).toContain(`${affectedInsurers} von ${insurers}`);
  });

  it.each(situationLanguages)(
    '[E4] is a whole page in %s: its language, one main heading, time, legend, age',
    (language) => {
      const { document, html } = pageAt(incidentDay, 0, language);
      expect(document.documentElement.lang).toBe(language === 'en' ? 'en' : 'de');
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.querySelectorAll('section')).toHaveLength(6);
      expect(html).toContain(situationWordsIn[language].mayBeOld);
      expect(html).toMatch(/28(\.4\.|\. April| April)/);
      const { incidents } = situationWordsIn[language];
      expect(html).toContain(incidents.heading);
      expect(html).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it('[E4] tells the latest message of every open incident', () => {
    const { document, moment } = pageAt(incidentDay);
    const open = moment.run.world.incidentsAt(moment.board).filter(({ resolvedAt }) => resolvedAt === null);
    expect(open.length).toBeGreaterThan(0);
    const text = textOf(document.querySelector('main'));
    for (const { title, updates } of open) {
      expect(text).toContain(title.de);
      expect(text).toContain(unmarked(updates.at(-1)?.text.de ?? '').replace(/\s+/g, ' '));
    }
  });

  it('[E15] reads like plain text: no sign of emphasis, no address behind a word, in any language', () => {
    // the message of this hour emphasises a sentence
    const options = { from: '2023-04-27T10:00:00Z', speed: 0 } as const;
    const { moment } = pageAt(options);
    const told = moment.run.world.incidentsAt(moment.board).flatMap(({ updates }) => updates.at(-1)?.text ?? []);
    expect(told.some(({ de }) => de.includes('**'))).toBe(true);
    for (const language of situationLanguages) expect(pageAt(options, 0, language).html).not.toMatch(/\*\*|\]\(/);
  });

  it('[E18] names the insurers at which something is to be done again or planned, and leads to their rows', () => {
    const options = { from: '2023-05-09T12:22:00Z', speed: 0 } as const;
    const { document, moment } = pageAt(options);
    const { world } = moment.run;
    const open = world.redoWindowsAt(moment.board).filter(({ status }) => status === 'open');
    const narrow = open.find(({ insurerIds }) => insurerIds !== 'all' && insurerIds.length < 80);
    expect(narrow).toBeDefined();
    const named = [...document.querySelectorAll('.names')].map((list) =>
      [...list.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    );
    for (const href of named.flat()) expect(document.querySelector(`li[id="${href?.slice(1)}"]`)).not.toBeNull();
    const ids = narrow?.insurerIds === 'all' ? [] : [...(narrow?.insurerIds ?? [])];
    expect(named.map((hrefs) => new Set(hrefs))).toContainEqual(new Set(ids.map((id) => `#${id}`)));
  });

  it('[E18] a telephone number can be called, and what is none is only text', () => {
    const { document } = pageAt(incidentDay);
    const calls = [...document.querySelectorAll('li[data-level] a')].map((link) => link.getAttribute('href'));
    expect(calls.length).toBeGreaterThan(70);
    for (const href of calls) expect(href).toMatch(/^tel:\+?\d{3,15}$/);
  });

  it('[E18] a telephone number that nobody can reach says so, and no other does', () => {
    const { document, moment } = pageAt(incidentDay);
    const { catalog } = moment.run.world;
    const column = catalog.services.findIndex(({ id }) => id === 'tel');
    const isOff = new Map(
      boardOf(moment.run, moment.seq).rows.map(({ insurerId, slots }) => [
        insurerId,
        placeInWords(paint(slots[column], live)) === 'unreachable',
      ]),
    );
    const rows = [...document.querySelectorAll('li[data-level]')];
    const marked = rows.filter((row) => textOf(row).includes('(zurzeit nicht erreichbar)')).map(({ id }) => id);
    expect(marked).toEqual(rows.map(({ id }) => id).filter((id) => isOff.get(id)));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.length).toBeLessThan(rows.length);
    expect(pageAt(incidentDay, 91 * secondMs).html).not.toContain('(zurzeit nicht erreichbar)');
  });

  it('[E18] what people wrote has its lists and links', () => {
    const text = {
      de: 'Bitte:\n- **eins**\n- [zwei](https://x.example/?a=1&b=2)\n- [drei](javascript:x)',
      en: null,
      simple: null,
    };
    const html = proseHtml(text, 'de', situationWordsIn.de);
    expect(html).toBe(
      '<div class="said"><p>Bitte:</p><ul class="steps"><li><strong>eins</strong></li><li><a href="https://x.example/?a=1&#38;b=2" rel="noopener noreferrer external">zwei</a></li><li>[drei](javascript:x)</li></ul></div>',
    );
    expect(proseHtml(text, 'en', situationWordsIn.en)).toContain('<div class="said" lang="de">');
  });

  it('[E5] gives nothing as now once its state is stale: no answer but unknown, the last one quoted as past', () => {
    const { document, html } = pageAt(incidentDay, 91 * secondMs);
    expect(document.querySelector('.verdict')?.getAttribute('data-verdict')).toBe('unknown');
    expect(html).toContain(situationWordsIn.de.stale);
    const rows = [...document.querySelectorAll('li[data-level]')];
    expect(new Set(rows.map((row) => row.getAttribute('data-level')))).toEqual(new Set(['4']));
    for (const row of rows) expect(textOf(row)).toMatch(/Stand unbekannt|Zuletzt bekannt/);
    expect(textOf(document.querySelector('.verdict'))).toContain('Zuletzt bekannt: ');
    expect(html.match(/<use href="#tile-operational/g)).toHaveLength(2);
  });

  it('[E5] shows no value at all once its state is older than a quarter of an hour', () => {
    const { document, html } = pageAt(incidentDay, 901 * secondMs);
    expect(html).not.toContain('Zuletzt bekannt');
    expect(textOf(document.querySelector('.verdict'))).not.toMatch(/\d+ von/);
  });

  it('[E6] hostile words are words in it, in every language', () => {
    for (const language of situationLanguages) {
      const { document, html } = pageAt({ scenario: 'hostile' }, 0, language);
      expect(document.querySelectorAll('script, img, iframe, h1 ~ h1, [onload], [onerror]')).toHaveLength(0);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      for (const { href } of document.querySelectorAll('a')) expect(href).not.toMatch(/javascript:|fremd/);
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      const shown = textOf(document.body);
      expect(hostileWords.some((word) => word.startsWith('<') && shown.includes(word))).toBe(true);
    }
  });

  it('[E6] loads nothing: no script, no style or picture from an address, and a policy that says so', () => {
    const { document, html } = pageAt(incidentDay);
    expect(document.querySelectorAll('script, img, iframe, object, link[rel=stylesheet]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|https?:\/\//);
    expect(html).toMatch(/default-src 'none'; style-src 'sha256-[\w+/]{43}='/);
    expect(html).not.toContain('http-equiv="refresh"');
  });

  it.each([
    ['spring-2023', incidentDay],
    ['storm', { scenario: 'storm' }],
  ] as const)('[E7] weighs at most 60 kB compressed, in %s too', (_, options) => {
    for (const language of situationLanguages) {
      const { html } = pageAt(options, 0, language);
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(60_000);
    }
  });
});

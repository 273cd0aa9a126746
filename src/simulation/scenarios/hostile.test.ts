import { describe, expect, it } from 'vitest';
import { decodeBoard, encodeBoard } from '#contract/codec/board-codec.ts';
import { decodeCatalog, encodeCatalog } from '#contract/codec/catalog-codec.ts';
import { decodeIncidents, encodeIncidents } from '#contract/codec/incident-codec.ts';
import { createWorld } from '../world.ts';
import { createSpoiler } from './hostile/create-spoiler.ts';
import { endlessWord, hostileWords } from './hostile/hostile-words.ts';

const world = createWorld('hostile', 1, Date.UTC(2026, 9, 24, 12));
const at = world.defaultStart + 3_600_000;
const meta = { audience: 'staff', generatedAt: at } as const;

describe('the words of hostile', () => {
  it('[W34] hold markup, direction marks, invisible and endless ones, empty ones and names of the language', () => {
    const all = hostileWords.join(' ');
    for (const needle of [/<script/, /onerror=/, /javascript:/, /\u202E/, /\u2066/, /\u200B/, /\uFEFF/, /__proto__/]) {
      expect(all).toMatch(needle);
    }
    expect(all).toContain('\u0000');
    expect(hostileWords).toContain('');
    expect(endlessWord).toHaveLength(10_000);
    expect(endlessWord).not.toMatch(/\s/);
  });

  it('[W34] all come up, and so do missing and empty texts', () => {
    const spoiler = createSpoiler(3);
    const dealt = new Set(Array.from({ length: 600 }, () => spoiler.word()));
    expect([...hostileWords, endlessWord].filter((word) => !dealt.has(word))).toEqual([]);
    const texts = Array.from({ length: 200 }, () => spoiler.text());
    expect(texts.some(({ en }) => en === null)).toBe(true);
    expect(texts.some(({ simple }) => simple === null)).toBe(true);
    expect(texts.some(({ de }) => de === '')).toBe(true);
  });

  it('[W34] stand in every field people write', () => {
    const known = new Set([
      ...hostileWords,
      endlessWord,
      ...[...hostileWords, endlessWord].map((word) => word.slice(0, 6)),
    ]);
    const { insurers, services, platforms, provider } = world.catalog;
    const said = world.incidentsAt(world.window.to);
    const words: (string | null | undefined)[] = [
      provider.name,
      ...insurers.flatMap((insurer) => [insurer.name, insurer.shortName, insurer.wallCode, ...insurer.formerNames]),
      ...insurers.flatMap(({ staff }) => [staff?.environment, staff?.contactPerson]),
      ...insurers.flatMap(({ contacts }) =>
        contacts.flatMap(({ phone, mail, web, hours }) => [phone, mail, web, hours?.de]),
      ),
      ...services.flatMap(({ code, name, purpose }) => [code, name.de, name.en, purpose.simple]),
      ...services.flatMap(({ guides }) => guides.flatMap(({ steps }) => steps.map(({ de }) => de))),
      ...platforms.map(({ name }) => name.de),
      ...said.flatMap(({ title, staff }) => [title.de, staff?.internalTitle, ...(staff?.notes ?? [])]),
      ...said.flatMap(({ updates }) => updates.flatMap(({ text, staffNote }) => [text.de, text.en, staffNote])),
      ...said.flatMap(({ known: { confirmed } }) => confirmed.map(({ saidBy }) => saidBy)),
      ...world.plannedWorkAt(world.window.to).map(({ text }) => text.de),
      ...world.redoWindowsAt(at).map(({ transaction }) => transaction.de),
    ];
    expect(words.length).toBeGreaterThan(1_500);
    expect(words.filter((word) => typeof word === 'string' && !known.has(word))).toEqual([]);
  });
});

describe('the wire of hostile', () => {
  it('[W34] spoils boards with an unknown word, a missing row and an id twice, and they can still be read', () => {
    const body = spoiled('board', encodeBoard(world.boardAt(at), meta));
    const decoded = decodeBoard(body, 'staff');
    if (!decoded.ok) throw new Error(decoded.refusal);
    const problems = decoded.flaws.map(({ problem }) => problem).join('; ');
    expect(problems).toMatch(/unknown availability/);
    expect(problems).toMatch(/twice/);
    const rows = decoded.value.board.rows.map(({ insurerId }) => insurerId);
    expect(rows.length).toBeLessThan(80);
    expect(rows).not.toContain(world.catalog.insurers[11]?.id);
  });

  it('[W34] spoils catalogue and incidents, and they can still be read', () => {
    const catalog = decodeCatalog(spoiled('catalog', encodeCatalog(world.catalog, 'staff')), 'staff');
    expect(catalog.ok && catalog.flaws.length).toBeGreaterThan(0);
    const said = encodeIncidents(world.incidentsAt(at), meta);
    const incidents = decodeIncidents(spoiled('incidents', said), 'staff');
    expect(incidents.ok && incidents.flaws.length).toBeGreaterThan(0);
  });

  it('[W34] spoils some transitions of a stream, leaves the pointer readable, and never changes what it was given', () => {
    const batch = { transitions: Array.from({ length: 14 }, (_, seq) => ({ seq, availability: 'outage' })) };
    const before = JSON.stringify(batch);
    const body = JSON.stringify(spoiled('stream', batch));
    expect(body.match(/brownout/g)).toHaveLength(2);
    expect(JSON.stringify(batch)).toBe(before);
    expect(spoiled('pointer', { seq: 5 })).toMatchObject({ seq: 5 });
    expect(spoiled('constructor', { seq: 5 })).toMatchObject({ seq: 5 });
    expect(world.distort?.('board', 'not a tree')).toBe('not a tree');
  });
});

function spoiled(resource: string, body: object): unknown {
  const text = JSON.stringify(world.distort?.(resource, body));
  expect(text).toContain('x-unbekannt');
  return JSON.parse(text);
}

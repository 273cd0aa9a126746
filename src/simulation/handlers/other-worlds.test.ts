import { describe, expect, it } from 'vitest';
import { decodeBoard } from '#contract/codec/board-codec.ts';
import { decodeCatalog } from '#contract/codec/catalog-codec.ts';
import { decodeIncidents } from '#contract/codec/incident-codec.ts';
import { decodePointer } from '#contract/codec/pointer-codec.ts';
import { listen } from '../testing/listen.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi } from '../testing/serve.ts';
import { largestBatchBytes } from '../stream/frame-bytes.ts';
import { addressesOf } from '../testing/addresses.ts';
import type { RawOptions } from '../simulation-options.ts';

async function readAll(raw: RawOptions): Promise<ReadonlyMap<string, Readonly<{ status: number; text: string }>>> {
  const { simulation, time } = createSampleSimulation(raw);
  time.advance(60_000);
  const served = await serveApi(simulation);
  const paths = addressesOf(simulation.moment(), 'public').filter(
    (path, index) => !/insurers\/|badge\/[^/]*$/.test(path) || index % 9 === 0,
  );
  const answers = paths.map(async (path) => {
    const response = await fetch(`${served.origin}/api/v1/public${path}`, {
      headers: { 'accept-encoding': 'identity' },
    });
    return [path, { status: response.status, text: await response.text() }] as const;
  });
  const read = new Map(await Promise.all(answers));
  await served.close();
  return read;
}

const find = (answers: ReadonlyMap<string, Readonly<{ text: string }>>, start: string): unknown =>
  JSON.parse([...answers].find(([path]) => path.startsWith(start))?.[1].text ?? 'null');

/** All that feeds and badges are made of. */
const ownTags = new Set(
  'feed id title updated author name link entry published category content svg g rect path circle text'.split(' '),
);

describe('a hostile world', () => {
  it('[X3] [X18] is answered in full, spoiled, but never so that everything has to be refused', async () => {
    const answers = await readAll({ scenario: 'hostile' });
    for (const [path, { status }] of answers) expect([path, [200, 404].includes(status)]).toEqual([path, true]);
    const board = decodeBoard(find(answers, '/boards/'), 'public');
    expect([board.ok, board.ok && board.flaws.length > 0]).toEqual([true, true]);
    for (const decoded of [
      decodeCatalog(find(answers, '/catalog'), 'public'),
      decodeIncidents(find(answers, '/incidents'), 'public'),
    ]) {
      expect([decoded.ok, decoded.ok && decoded.flaws.length > 0]).toEqual([true, true]);
    }
    expect(decodePointer(find(answers, '/pointer'), 'public').ok).toBe(true);
  });

  it('[X18] cannot break out of a feed, a calendar or a badge', async () => {
    for (const [path, { text, status }] of await readAll({ scenario: 'hostile' })) {
      if (status !== 200 || !/atom|ics|svg/.test(path)) continue;
      const foreign = [...text.matchAll(/<\/?([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>/g)].filter(
        ([, tag = '', attributes = '']) => !ownTags.has(tag) || /\son\w+=/i.test(attributes),
      );
      // a calendar is plain text, in which a tag is only letters
      if (!path.includes('ics')) expect([path, foreign.map(([tag]) => tag)]).toEqual([path, []]);
      expect([path, /[\u202a-\u202e\u2066-\u2069]/.test(text)]).toEqual([path, false]);
      if (path.includes('ics'))
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });
});

describe('a storm', () => {
  it('[X3] is answered within what a reader takes', async () => {
    const answers = await readAll({ scenario: 'storm' });
    for (const [path, { status, text }] of answers) {
      expect([path, [200, 404].includes(status)]).toEqual([path, true]);
      expect([path, text.length < 5_000_000]).toEqual([path, true]);
    }
    const board = decodeBoard(find(answers, '/boards/'), 'public');
    expect(board.ok && board.value.board.rows.length).toBe(1_000);
  });

  it('[X10] [X11] is told in full, in batches of the right size', () => {
    const heard = listen(createSampleSimulation({ scenario: 'storm' }), null);
    const { seq } = heard.simulation.moment();
    heard.pass(10_000);
    const batches = heard.events().filter(({ event }) => event === 'batch');
    for (const { bytes } of batches) expect(bytes).toBeLessThanOrEqual(largestBatchBytes);
    const last = Number(batches.at(-1)?.id?.split(':')[1]);
    expect(batches.length).toBeLessThanOrEqual(40);
    expect(last).toBe(heard.simulation.moment().seq);
    expect(last - seq).toBeGreaterThan(200);
  });
});

describe('a calm day', () => {
  it('[X3] is answered in full, on the real clock', async () => {
    const answers = await readAll({ scenario: 'calm-day' });
    for (const [path, { status }] of answers) expect([path, [200, 404].includes(status)]).toEqual([path, true]);
    expect(decodePointer(find(answers, '/pointer'), 'public')).toMatchObject({
      value: { clock: { kind: 'real', rate: 1 } },
    });
  });
});

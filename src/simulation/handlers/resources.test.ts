import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeAvailability } from '#contract/codec/availability-codec.ts';
import { decodeBoard } from '#contract/codec/board-codec.ts';
import { decodeCatalog } from '#contract/codec/catalog-codec.ts';
import { decodeHistory } from '#contract/codec/history-codec.ts';
import { decodeIncident, decodeIncidents } from '#contract/codec/incident-codec.ts';
import { decodeInsurer } from '#contract/codec/insurer-codec.ts';
import { decodePlannedWork } from '#contract/codec/planned-work-codec.ts';
import { decodePointer } from '#contract/codec/pointer-codec.ts';
import { decodeRedoWindows } from '#contract/codec/redo-window-codec.ts';
import type { Decoded } from '#contract/decoded.ts';
import { encodeInstant } from '#contract/instant-codec.ts';
import { createValidators, readContract } from '#contract/testing/contract-schemas.ts';
import { sumOf } from '#domain/availability.ts';
import { audiences, type Audience } from '#domain/audience.ts';
import { boardAt, createHistory } from '#domain/history.ts';
import { pairOf } from '#domain/pair.ts';
import { boardOf } from '../run/run.ts';
import { sha256 } from '../sha256.ts';
import { addressesOf } from '../testing/addresses.ts';
import { createSampleSimulation } from '../testing/sample-simulation.ts';
import { serveApi, type Served } from '../testing/serve.ts';
import { staffWords } from '../testing/staff-words.ts';

const { simulation } = createSampleSimulation({ from: '2023-05-16T11:00:00Z', speed: 0 });
const { run, board, seq } = simulation.moment();
let served: Served;
beforeAll(async () => (served = await serveApi(simulation)));
afterAll(async () => served.close());

/** Compressing hundreds of answers is another test's business. */
const plainly = { headers: { 'accept-encoding': 'identity' } };

async function get(audience: Audience, path: string): Promise<unknown> {
  const response = await fetch(`${served.origin}/api/v1/${audience}${path}`, plainly);
  expect([path, response.status]).toEqual([path, 200]);
  return response.json();
}

/** Reads as the app does and insists on not a single flaw. */
function read<T>(decoded: Decoded<T>): T {
  if (!decoded.ok) throw new Error(decoded.refusal);
  expect(decoded.flaws).toEqual([]);
  return decoded.value;
}

const validatorAt = createValidators(readContract());
const span = `from=${encodeInstant(board - 14 * 86_400_000)}&to=${encodeInstant(board)}`;

describe.each(audiences)('for the audience %s', (audience) => {
  it('[X1] [X3] the pointer names the board there is, with the hash of its body', async () => {
    const pointer = read(decodePointer(await get(audience, '/pointer'), audience));
    expect(pointer).toMatchObject({
      position: { epoch: run.epoch, seq },
      clock: { kind: 'simulated', now: board, rate: 0 },
    });
    const body = await (await fetch(served.origin + pointer.boardUrl)).text();
    expect(sha256(body)).toBe(pointer.sha256);
    expect(read(decodeBoard(JSON.parse(body), audience)).board).toEqual(boardOf(run, seq));
  });

  it('[X3] the catalogue is the world’s', async () => {
    const catalog = read(decodeCatalog(await get(audience, '/catalog'), audience));
    const isStaff = audience === 'staff';
    expect(catalog.insurers).toEqual(
      run.world.catalog.insurers.map((insurer) => (isStaff ? insurer : { ...insurer, staff: null })),
    );
    expect(catalog.services).toEqual(run.world.catalog.services);
  });

  it('[X3] incidents, planned work and redo windows are those known now', async () => {
    const { incidents } = read(decodeIncidents(await get(audience, '/incidents'), audience));
    expect(incidents.map(({ id }) => id)).toEqual(run.world.incidentsAt(board).map(({ id }) => id));
    for (const incident of incidents) {
      const alone = read(decodeIncident(await get(audience, `/incidents/${incident.id}`), audience));
      expect(alone.incident).toEqual(incident);
    }
    const { plannedWork } = read(decodePlannedWork(await get(audience, '/planned-work'), audience));
    expect(plannedWork.map(({ id, status }) => [id, status])).toEqual(
      run.world.plannedWorkAt(board).map(({ id, status }) => [id, status]),
    );
    const { redoWindows } = read(decodeRedoWindows(await get(audience, '/redo-windows'), audience));
    expect(redoWindows).toEqual(run.world.redoWindowsAt(board));
  });

  it('[X3] a history leads to every board in it', async () => {
    const history = createHistory(read(decodeHistory(await get(audience, `/history?${span}`), audience)));
    for (const back of [13, 9, 4, 1, 0]) {
      const at = board - back * 86_400_000 - 1;
      const expected = boardOf(run, run.world.seqAt(at));
      expect(boardAt(history, at)).toEqual(expected);
    }
  });

  it('[X3] a history of one cell holds that cell and nothing else', async () => {
    const [insurer, service] = [run.world.catalog.insurers[2]?.id ?? '', run.world.catalog.services[1]?.id ?? ''];
    const history = read(
      decodeHistory(await get(audience, `/history?${span}&insurer=${insurer}&service=${service}`), audience),
    );
    expect(history.base.rows.map(({ insurerId }) => insurerId)).toEqual([insurer]);
    expect(history.base.serviceIds).toEqual([service]);
    const expected = run.world.transitions.filter(
      (transition) =>
        transition.insurerId === insurer &&
        transition.serviceId === service &&
        transition.knownAt > history.window.from &&
        transition.knownAt <= history.window.to,
    );
    expect(history.transitions).toEqual(expected);
  });

  it('[X3] availability accounts for every millisecond of every used cell', async () => {
    const { report } = read(decodeAvailability(await get(audience, `/availability?${span}`), audience));
    const rows = boardOf(run, seq).rows;
    run.world.catalog.services.forEach(({ id }, column) => {
      const days = report.services.find((service) => service.id === id)?.days ?? [];
      const users = rows.filter(({ slots }) => slots[column] !== null).length;
      const total = sumOf(days.flatMap(({ main, side }) => [main, side])).totalMs;
      expect([id, total]).toEqual([id, users * (report.window.to - report.window.from)]);
    });
    expect(report.definition.de).not.toBe('');
    expect(report.days).toHaveLength(15);
  });

  it('[X3] an insurer’s page holds its cells, its guides and ninety days', async () => {
    const insurer = run.world.catalog.insurers[5];
    const { page } = read(decodeInsurer(await get(audience, `/insurers/${insurer?.id ?? ''}`), audience));
    expect(page.services.map(({ slot }) => slot)).toEqual(
      boardOf(run, seq).rows.find(({ insurerId }) => insurerId === insurer?.id)?.slots,
    );
    expect(page.days.count).toBe(90);
    for (const { days } of page.days.byService) expect(days).toHaveLength(90);
    for (const { slot, guides } of page.services) {
      const isUsual = slot === null || (slot.pair === pairOf('operational', 'normal') && slot.observedAt === null);
      expect(guides.length > 0).toBe(!isUsual);
    }
  });

  it('[X3] every answer is what the contract’s schema says', async () => {
    for (const path of addressesOf(simulation.moment(), audience).filter(
      (address) => !/atom|ics|svg|html/.test(address),
    )) {
      const template = path
        .replace(/\?.*/, '')
        .replace(/boards\/.*/, 'boards/{epoch}-{seq}')
        .replace(/(insurers|incidents)\/.*/, (_, name) => `${name}/{${name.slice(0, -1)}Id}`);
      const pointer = `/paths/${`/api/v1/${audience}${template}`.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
      expect([path, validatorAt(pointer)(await get(audience, path))]).toEqual([path, []]);
    }
  });
});

describe('what leaves our hands', () => {
  it('[X3] feeds, calendars, badges and the page without the app answer the public and nobody else', async () => {
    const types = new Set<string | null>();
    const paths = addressesOf(simulation.moment(), 'public').filter((address) => /atom|ics|svg|html/.test(address));
    for (const path of paths) {
      const response = await fetch(`${served.origin}/api/v1/public${path}`);
      const isUnusedCell = response.status === 404 && path.split('/').length === 4;
      expect([path, response.status]).toEqual([path, isUnusedCell ? 404 : 200]);
      if (response.ok) types.add(response.headers.get('content-type'));
      await response.text();
      expect((await fetch(`${served.origin}/api/v1/staff${path}`)).status).toBe(404);
    }
    expect(types).toEqual(
      new Set([
        'application/atom+xml; charset=utf-8',
        'image/svg+xml',
        'text/calendar; charset=utf-8; method=PUBLISH',
        'text/html; charset=utf-8',
      ]),
    );
  });

  it('[X3] health is what the contract says', async () => {
    const health: unknown = await (await fetch(`${served.origin}/api/v1/health`)).json();
    expect(validatorAt('/components/schemas/Health')(health)).toEqual([]);
  });
});

describe('what is not for everybody', () => {
  it.each(['2023-04-26T12:00:00Z', '2023-05-09T11:00:00Z', '2023-06-05T12:00:00Z'])(
    '[X6] is in no public byte on %s, though staff read it',
    async (from) => {
      const sample = createSampleSimulation({ from, speed: 0 });
      const moment = sample.simulation.moment();
      const words = [...staffWords(moment.run.world, moment.board)];
      const api = await serveApi(sample.simulation);
      const read = async (audience: Audience): Promise<string> => {
        const bodies = addressesOf(moment, audience).map(async (path) =>
          (await fetch(`${api.origin}/api/v1/${audience}${path}`, plainly)).text(),
        );
        return (await Promise.all(bodies)).join('\n').replaceAll('\\"', '"');
      };
      const [published, internal] = [await read('public'), await read('staff')];
      await api.close();
      expect(words.length).toBeGreaterThan(80);
      expect(words.filter((word) => published.includes(word))).toEqual([]);
      expect(words.filter((word) => !internal.includes(word))).toEqual([]);
    },
  );

  it('[X6] public bodies have no field that only staff have', async () => {
    for (const path of ['/catalog', '/incidents', '/planned-work']) {
      const text = JSON.stringify(await get('public', path));
      expect(text).not.toMatch(/"staff|internalTitle|forensicStage|"environment|contactPerson/);
    }
  });
});

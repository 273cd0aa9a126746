import { http, type RequestHandler } from 'msw';
import { decodeInstant, encodeInstant } from '#contract/instant-codec.ts';
import type { Instant } from '#domain/instant.ts';
import type { ActiveFault } from '../faults/fault-board.ts';
import { isRecord, parseFaults } from '../faults/parse-faults.ts';
import { boardClockOf } from '../run/run.ts';
import {
  allowedInstant,
  allowedSpeed,
  allowedWindow,
  bad,
  isWithin,
  parseSimulationOptions,
  parseSpeed,
  type BadField,
  type Parsed,
} from '../simulation-options.ts';
import type { Simulation } from '../simulation.ts';
import type { StreamHub } from '../stream/stream-hub.ts';
import { scenarioIds } from '../world.ts';
import { ApiProblem, badParameter, methodNotAllowed, problemResponse } from './api-problem.ts';
import { assertSameOrigin, jsonBody } from './same-origin.ts';

/**
 * Choosing the world at run time and breaking it on purpose. No part of the contract and absent where a real backend is configured.
 * Same origin and JSON only, so that no foreign page can press these buttons.
 */
export function controlHandlers(simulation: Simulation, hub: StreamHub): RequestHandler[] {
  const state = (): object => stateOf(simulation, hub);
  return [
    control('/simulation', { GET: state }),
    control('/simulation/restart', {
      POST: (body) => {
        simulation.restart(accept(parseRestart(body, simulation)));
        return state();
      },
    }),
    control('/simulation/clock', {
      POST: (body) => {
        simulation.setClock(accept(parseClock(body, simulation)));
        return state();
      },
    }),
    control('/simulation/faults', {
      GET: () => faultsOf(simulation),
      PUT: (body) => {
        simulation.faults.put(accept(parseFaults(body)));
        return faultsOf(simulation);
      },
      DELETE: () => {
        simulation.faults.put([]);
        return faultsOf(simulation);
      },
    }),
  ];
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Acts = Partial<Readonly<Record<Method, (body: unknown) => object>>>;

/** One address of the simulation beside the contract: same origin, JSON, problems as problem documents. */
export function control(path: string, acts: Acts, largest = largestBody): RequestHandler {
  return http.all(`*${path}`, async ({ request }) => {
    try {
      const act = Object.entries(acts).find(([method]) => method === request.method)?.[1];
      if (act === undefined) throw methodNotAllowed(request.method, Object.keys(acts).join(', '));
      assertSameOrigin(request);
      const body = request.method === 'POST' || request.method === 'PUT' ? await jsonBody(request, largest) : null;
      return new Response(JSON.stringify(act(body)), {
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      });
    } catch (error) {
      if (error instanceof ApiProblem) return problemResponse(error);
      throw error;
    }
  });
}

const largestBody = 100_000;

function accept<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const { field, received, allowed }: BadField = parsed.problem;
  throw badParameter(field, received, allowed);
}

function parseRestart(body: unknown, simulation: Simulation): ReturnType<typeof parseSimulationOptions> {
  const flaw = flawOfFields(body, ['scenario', 'seed', 'from', 'speed']);
  return flaw ?? parseSimulationOptions(isRecord(body) ? body : {}, simulation.clock.now(), simulation.options());
}

type ClockChange = Readonly<{ now: Instant | null; speed: number | null }>;

function parseClock(body: unknown, simulation: Simulation): Parsed<ClockChange> {
  const flaw = flawOfFields(body, ['now', 'speed']);
  if (flaw !== null || !isRecord(body)) return flaw ?? bad('body', body, 'a JSON object');
  const { window } = simulation.moment().run.world;
  const now = body['now'] === undefined ? null : decodeInstant(body['now']);
  if (body['now'] !== undefined && now === null) return bad('now', body['now'], allowedInstant);
  if (now !== null && !isWithin(now, window)) return bad('now', body['now'], allowedWindow(window));
  const speed = body['speed'] === undefined ? null : parseSpeed(body['speed']);
  if (body['speed'] !== undefined && speed === null) return bad('speed', body['speed'], allowedSpeed);
  return now === null && speed === null
    ? bad('now', undefined, 'now, speed or both')
    : { ok: true, value: { now, speed } };
}

function flawOfFields(body: unknown, fields: readonly string[]): Readonly<{ ok: false; problem: BadField }> | null {
  if (!isRecord(body)) return bad('body', body, 'a JSON object');
  const unknown = Object.keys(body).find((field) => !fields.includes(field));
  return unknown === undefined ? null : bad(unknown, body[unknown], `only ${fields.join(', ')}`);
}

function stateOf(simulation: Simulation, hub: StreamHub): object {
  const { run, real, seq } = simulation.moment();
  const { kind, now, rate } = boardClockOf(run, real);
  return {
    scenario: run.world.scenario,
    seed: run.world.seed,
    epoch: run.epoch,
    seq,
    startedAt: encodeInstant(run.clock.startedAt),
    generatedAt: encodeInstant(real),
    clock: { kind, now: encodeInstant(now), rate },
    window: { from: encodeInstant(run.world.window.from), to: encodeInstant(run.world.window.to) },
    scenarios: scenarioIds,
    streams: hub.count(),
    ...faultsOf(simulation),
  };
}

function faultsOf(simulation: Simulation): object {
  return { faults: simulation.faults.active().map(sayFault) };
}

function sayFault({ fault, since, until }: ActiveFault): object {
  return { ...fault, since: encodeInstant(since), until: until === null ? null : encodeInstant(until) };
}

import { decodeInstant, encodeInstant } from '#contract/instant-codec.ts';
import type { Instant, Window } from '#domain/instant.ts';
import { worldFor } from './run/world-shelf.ts';
import { scenarioIds, type ScenarioId } from './world.ts';

/** Which world, from when, how fast. Null = as the scenario has it. */
export type SimulationOptions = Readonly<{
  scenario: ScenarioId;
  seed: number;
  from: Instant | null;
  /** board seconds per real second; 0 stands still */
  speed: number | null;
}>;

/** As it came from a command line, an address or a JSON body; undefined = not given. */
export type RawOptions = Readonly<{ scenario?: unknown; seed?: unknown; from?: unknown; speed?: unknown }>;

/** What is wrong with one field, in words for the person who wrote it. */
export type BadField = Readonly<{ field: string; received: string; allowed: string }>;
export type Parsed<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problem: BadField }>;

export const defaultScenario: ScenarioId = 'spring-2023';
export const defaultSeed = 2023;
export const fastestSpeed = 86_400;

/** Reads the four options; what is not given is taken from `base`, the scenario's own start and speed only if the scenario stays the same. */
export function parseSimulationOptions(
  raw: RawOptions,
  now: Instant,
  base: SimulationOptions = defaultOptions,
): Parsed<SimulationOptions> {
  const scenario = scenarioIds.find((id) => id === (raw.scenario ?? base.scenario));
  if (scenario === undefined) return bad('scenario', raw.scenario, scenarioIds.join(', '));
  const seed = raw.seed === undefined ? base.seed : parseSeed(raw.seed);
  if (seed === null) return bad('seed', raw.seed, 'a whole number from 0 to 4294967295');
  const speed = raw.speed === undefined ? null : parseSpeed(raw.speed);
  if (speed === null && raw.speed !== undefined) return bad('speed', raw.speed, allowedSpeed);
  const from = raw.from === undefined ? null : decodeInstant(raw.from);
  if (from === null && raw.from !== undefined) return bad('from', raw.from, allowedInstant);
  const value = { scenario, seed, from, speed };
  if (from === null) return { ok: true, value };
  const { window } = worldFor(scenario, seed, now);
  return isWithin(from, window) ? { ok: true, value } : bad('from', raw.from, allowedWindow(window));
}

export const allowedInstant = 'an instant such as 2023-05-09T11:00:00Z (UTC, with Z)';
export const allowedSpeed = `a number from 0 (stands still) to ${fastestSpeed}`;

export function allowedWindow(window: Window): string {
  return `an instant from ${encodeInstant(window.from)} to before ${encodeInstant(window.to)}`;
}

export function isWithin(at: Instant, window: Window): boolean {
  return at >= window.from && at < window.to;
}

/** Board seconds per real second, from a number or its plain decimal notation. */
export function parseSpeed(raw: unknown): number | null {
  const speed = plainNumber(raw, /^\d{1,6}(?:\.\d{1,6})?$/);
  return speed !== null && speed >= 0 && speed <= fastestSpeed ? speed : null;
}

/** Shortened and without control characters, so that whatever came can be repeated in one line. */
export function quoted(received: unknown): string {
  const text = (typeof received === 'string' ? received : (JSON.stringify(received) ?? 'nothing')).replace(
    /\p{C}/gu,
    '?',
  );
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

export function bad(field: string, received: unknown, allowed: string): Readonly<{ ok: false; problem: BadField }> {
  return { ok: false, problem: { field, received: quoted(received), allowed } };
}

const defaultOptions: SimulationOptions = { scenario: defaultScenario, seed: defaultSeed, from: null, speed: null };

function parseSeed(raw: unknown): number | null {
  const seed = plainNumber(raw, /^\d{1,10}$/);
  return seed !== null && Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff ? seed : null;
}

function plainNumber(raw: unknown, notation: RegExp): number | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : null;
  return typeof raw === 'string' && notation.test(raw) ? Number(raw) : null;
}

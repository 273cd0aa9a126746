import { parseSimulationOptions, quoted, type RawOptions, type SimulationOptions } from '../simulation-options.ts';
import { scenarioIds } from '../world.ts';

/** What `npm start` was asked to do. */
export type StartOptions = Readonly<{ simulation: SimulationOptions; port: number; host: string; isBuilding: boolean }>;

/** Either that, or a text to print: the help, or one sentence about what was wrong. */
export type StartRequest =
  | Readonly<{ kind: 'start'; options: StartOptions }>
  | Readonly<{ kind: 'help'; text: string }>
  | Readonly<{ kind: 'bad'; sentence: string }>;

const valued = ['scenario', 'seed', 'from', 'speed'] as const;

/** Reads arguments (without node and script) and environment. Everything is checked here, before anything is done. */
export function parseStartOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  now: number,
): StartRequest {
  const raw: Partial<Record<(typeof valued)[number], string>> = {};
  let isBuilding = true;
  for (let index = 0; index < args.length; index++) {
    const [flag, inline] = splitOnce(args[index] ?? '');
    const name = valued.find((option) => flag === `--${option}`);
    if (flag === '--help' || flag === '-h') return { kind: 'help', text: help };
    if (flag === '--no-build' && inline === undefined) isBuilding = false;
    else if (name === undefined)
      return bad(
        `Unknown option ${say(args[index])}; there are ${optionList}; port and address are set by PORT and HOST.`,
      );
    else if (raw[name] !== undefined) return bad(`The option --${name} is given twice.`);
    else {
      const value = inline ?? args[++index];
      if (value === undefined || value === '') return bad(`The option --${name} needs a value.`);
      raw[name] = value;
    }
  }
  return withEnvironment(raw, isBuilding, env, now);
}

function withEnvironment(
  raw: RawOptions,
  isBuilding: boolean,
  env: Readonly<Record<string, string | undefined>>,
  now: number,
): StartRequest {
  const simulation = parseSimulationOptions(raw, now);
  if (!simulation.ok) {
    const { field, received, allowed } = simulation.problem;
    return bad(`The option --${field} cannot be ${say(received)}; it is ${allowed}.`);
  }
  const port = parsePort(env['PORT'] ?? '4173');
  if (port === null)
    return bad(`PORT cannot be ${say(env['PORT'])}; it is a whole number from 0 (any free port) to 65535.`);
  const host = env['HOST'] ?? '0.0.0.0';
  if (!/^[\w.:-]+$/.test(host)) return bad(`HOST cannot be ${say(host)}; it is an address or name of this machine.`);
  return { kind: 'start', options: { simulation: simulation.value, port, host, isBuilding } };
}

function splitOnce(argument: string): readonly [string, string | undefined] {
  const at = argument.indexOf('=');
  return argument.startsWith('--') && at > 0 ? [argument.slice(0, at), argument.slice(at + 1)] : [argument, undefined];
}

function parsePort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

function say(received: string | undefined): string {
  return `"${quoted(received ?? '')}"`;
}

function bad(sentence: string): StartRequest {
  return { kind: 'bad', sentence };
}

const optionList = [...valued.map((name) => `--${name}`), '--no-build', '--help'].join(', ');

const help = `npm start -- [options]

  --scenario ID    ${scenarioIds.join(', ')} (default: spring-2023)
  --seed N         a whole number; the same one gives the same world (default: 2023)
  --from INSTANT   board time to start at, as 2023-05-09T11:00:00Z (default: the scenario's own)
  --speed N        board seconds per real second, 0 stands still (default: the scenario's own)
  --no-build       serve the build that is there
  --help           this text

Environment: PORT (4173; 0 = any free one), HOST (0.0.0.0 = reachable from other machines).`;

import type { RawOptions } from '../simulation-options.ts';

/**
 * `scenario:seed:from:speed`, as in `?sim=storm:7` or `?sim=spring-2023::2023-05-09T11:00:00Z:60`. Empty or missing parts are not given.
 * Null if the text has another form (the instant's own colons are understood).
 */
export function readSimNotation(text: string): RawOptions | null {
  const parts = /^([^:]*)(?::([^:]*)(?::([^:]*|[^Z]*Z)(?::([^:]*))?)?)?$/.exec(text);
  if (parts === null) return null;
  const [, scenario, seed, from, speed] = parts;
  return { ...given('scenario', scenario), ...given('seed', seed), ...given('from', from), ...given('speed', speed) };
}

function given(name: keyof RawOptions, value: string | undefined): RawOptions {
  return value === undefined || value === '' ? {} : { [name]: value };
}

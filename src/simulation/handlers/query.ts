import { decodeInstant } from '#contract/instant-codec.ts';
import type { Instant } from '#domain/instant.ts';
import { allowedInstant } from '../simulation-options.ts';
import { badParameter } from './api-problem.ts';

/** The query of a request, of which every parameter must be one the resource knows, given once. Throws `ApiProblem`. */
export type Query = Readonly<{
  text: (name: string) => string | null;
  instant: (name: string) => Instant | null;
  /** an instant that must be there */
  requiredInstant: (name: string) => Instant;
  /** one of a closed list of words */
  word: <Word extends string>(name: string, words: readonly Word[]) => Word | null;
  /** the id of something the catalogue has */
  id: (name: string, known: readonly Readonly<{ id: string }>[]) => string | null;
}>;

export function readQuery(url: URL, parameters: readonly string[]): Query {
  for (const name of new Set(url.searchParams.keys())) {
    const allowed = parameters.length === 0 ? 'no parameters' : `only ${parameters.join(', ')}`;
    if (!parameters.includes(name)) throw badParameter(name, url.searchParams.get(name) ?? '', allowed);
    if (url.searchParams.getAll(name).length > 1)
      throw badParameter(name, url.searchParams.getAll(name).join(' and '), 'one value');
  }
  const text: Query['text'] = (name) => url.searchParams.get(name);
  const instant: Query['instant'] = (name) => {
    const raw = text(name);
    const at = raw === null ? null : decodeInstant(raw);
    if (raw !== null && at === null) throw badParameter(name, raw, allowedInstant);
    return at;
  };
  return {
    text,
    instant,
    requiredInstant: (name) => {
      const at = instant(name);
      if (at === null) throw badParameter(name, 'nothing', allowedInstant);
      return at;
    },
    word: (name, words) => {
      const raw = text(name);
      const word = words.find((candidate) => candidate === raw);
      if (raw !== null && word === undefined) throw badParameter(name, raw, words.join(', '));
      return word ?? null;
    },
    id: (name, known) => {
      const raw = text(name);
      if (raw !== null && !known.some(({ id }) => id === raw)) throw badParameter(name, raw, 'an id of the catalogue');
      return raw;
    },
  };
}

import { expect, it } from 'vitest';
import { breachesOf } from './contract-rules.ts';
import { createValidators, readContract } from './testing/contract-schemas.ts';
import { cut, put } from './testing/samples.ts';

const path = '/api/v1/public/pointer';

/** Of the contract as it is: what the tests bend are words and examples, never what is valid. */
const validatorAt = createValidators(readContract());

function breachesAfter(bend: (document: unknown) => void): string[] {
  const document = readContract();
  bend(document);
  return breachesOf(document, validatorAt);
}

it('[K42] the contract keeps its own rules', () => {
  expect(breachesAfter(() => {})).toEqual([]);
});

it.each<[string, RegExp, (document: unknown) => void]>([
  ['a schema without words', /^Clock: no description/, (all) => cut(all, 'components.schemas.Clock.description')],
  ['a schema without an example', /^Clock: no example/, (all) => cut(all, 'components.schemas.Clock.examples')],
  [
    'an example that is wrong',
    /^Clock: its example is wrong: \/rate/,
    (all) => put(all, 'components.schemas.Clock.examples.0.rate', 'fast'),
  ],
  [
    'a field without words',
    /^Clock\.rate: neither/,
    (all) => cut(all, 'components.schemas.Clock.properties.rate.description'),
  ],
  [
    'an open public schema',
    /^PublicPointer: reachable for the public/,
    (all) => cut(all, 'components.schemas.PublicPointer.additionalProperties'),
  ],
  [
    'an open schema deep within a public one',
    /^Claim: reachable for the public/,
    (all) => cut(all, 'components.schemas.Claim.additionalProperties'),
  ],
  ['an answer without an example', /public\/pointer.*: no example$/, (all) => cut(answerOf(all), 'example')],
  [
    'an answer whose example is of another schema',
    /public\/pointer.*: its example is wrong/,
    (all) => put(answerOf(all), 'example', { schema: 'board/1' }),
  ],
])('[K42] a breach is found: %s', (_, breach, bend) => {
  expect(breachesAfter(bend)).toContainEqual(expect.stringMatching(breach));
});

function answerOf(all: unknown): unknown {
  let part = all;
  for (const key of ['paths', path, 'get', 'responses', '200', 'content', 'application/json'])
    part = Reflect.get(Object(part), key);
  return part;
}

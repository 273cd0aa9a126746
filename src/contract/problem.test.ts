import { expect, it } from 'vitest';
import { decodeProblem, encodeProblem } from './problem.ts';

const problem = {
  type: 'about:blank',
  title: 'Bad Request',
  status: 400,
  parameter: 'from',
  received: 'x',
  allowed: 'y',
};

it('[K36] a problem comes back, without anything that is not of the contract', () => {
  const told: unknown = JSON.parse(JSON.stringify(encodeProblem(Object.assign({ stack: 'internal' }, problem))));
  expect(decodeProblem(told)).toEqual({ ok: true, value: problem, flaws: [] });
  expect(JSON.stringify(told)).not.toContain('internal');
});

it('[K36] a problem needs nothing but its status', () => {
  expect(decodeProblem({ status: 503, title: 5, detail: ['x'] })).toEqual({
    ok: true,
    value: { type: 'about:blank', title: '', status: 503 },
    flaws: [],
  });
});

it('[K36] what came is quoted in at most 200 characters', () => {
  expect(encodeProblem({ ...problem, received: 'x'.repeat(10_000) }).received).toHaveLength(200);
});

it.each([null, 'text', [], {}, { status: 42 }, { status: '404' }])('[K15] %j is no problem document', (body) => {
  expect(decodeProblem(body).ok).toBe(false);
});

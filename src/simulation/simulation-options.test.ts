import { describe, expect, it } from 'vitest';
import { parseSimulationOptions } from './simulation-options.ts';
import { sampleNow } from './testing/sample-simulation.ts';

describe('the options of a simulation', () => {
  it('[X16] take the defaults for what is not given', () => {
    expect(parseSimulationOptions({}, sampleNow)).toEqual({
      ok: true,
      value: { scenario: 'spring-2023', seed: 2023, from: null, speed: null },
    });
  });

  it('[X16] are read from words as from JSON', () => {
    const value = { scenario: 'storm', seed: 7, from: null, speed: 0.5 };
    expect(parseSimulationOptions({ scenario: 'storm', seed: '7', speed: '0.5' }, sampleNow)).toEqual({
      ok: true,
      value,
    });
    expect(parseSimulationOptions({ scenario: 'storm', seed: 7, speed: 0.5 }, sampleNow)).toEqual({ ok: true, value });
  });

  it.each([
    ['scenario', { scenario: 'winter' }],
    ['scenario', { scenario: '' }],
    ['scenario', { scenario: 3 }],
    ['seed', { seed: '-1' }],
    ['seed', { seed: '1e3' }],
    ['seed', { seed: 1.5 }],
    ['seed', { seed: 4_294_967_296 }],
    ['seed', { seed: null }],
    ['speed', { speed: 'fast' }],
    ['speed', { speed: -1 }],
    ['speed', { speed: 86_401 }],
    ['speed', { speed: Number.NaN }],
    ['from', { from: '2023-05-09' }],
    ['from', { from: '2023-05-09T11:00:00' }],
    ['from', { from: '2023-05-09T11:00:00+02:00' }],
    ['from', { from: '2023-02-30T11:00:00Z' }],
    ['from', { from: 1_683_630_000_000 }],
    ['from', { from: '2023-04-19T21:59:59Z' }],
    ['from', { from: '2023-06-09T22:00:00Z' }],
  ])('[X16] name %s as the field that is wrong in %o', (field, raw) => {
    const parsed = parseSimulationOptions(raw, sampleNow);
    expect(parsed.ok ? null : parsed.problem.field).toBe(field);
  });

  it('[X16] repeat what came in one short line', () => {
    const parsed = parseSimulationOptions({ scenario: `a\n\u001b[31m${'x'.repeat(500)}` }, sampleNow);
    expect(parsed.ok ? '' : parsed.problem.received).toBe(`a??[31m${'x'.repeat(73)}…`);
  });
});

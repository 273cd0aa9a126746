import { describe, expect, it } from 'vitest';
import { sampleNow } from '../testing/sample-simulation.ts';
import { readSimNotation } from './sim-notation.ts';
import { parseStartOptions } from './start-options.ts';

const defaults = { scenario: 'spring-2023', seed: 2023, from: null, speed: null };

describe('what npm start is asked', () => {
  it.each([
    [[], {}, { simulation: defaults, port: 4173, host: '0.0.0.0', isBuilding: true }],
    [['--no-build'], { PORT: '0', HOST: '::1' }, { simulation: defaults, port: 0, host: '::1', isBuilding: false }],
    [['--seed', '7', '--speed=0'], { PORT: '65535' }, { simulation: { ...defaults, seed: 7, speed: 0 }, port: 65_535 }],
    [
      ['--scenario', 'storm'],
      { HOST: 'localhost' },
      { simulation: { ...defaults, scenario: 'storm' }, host: 'localhost' },
    ],
    [['--from=2023-05-16T08:00:00Z'], {}, { simulation: { ...defaults, from: Date.UTC(2023, 4, 16, 8) } }],
  ])('[X16] is read from %o and %o', (args, env, expected) => {
    expect(parseStartOptions(args, env, sampleNow)).toMatchObject({ kind: 'start', options: expected });
  });

  it.each([
    [['--help'], {}],
    [['--seed', '7', '-h'], {}],
  ])('[X16] is answered with help for %o', (args, env) => {
    expect(parseStartOptions(args, env, sampleNow)).toMatchObject({
      kind: 'help',
      text: expect.stringContaining('--scenario'),
    });
  });

  it.each([
    [['--fast'], {}, 'Unknown option "--fast"'],
    [['storm'], {}, 'Unknown option "storm"'],
    [['-s', '7'], {}, 'Unknown option "-s"'],
    [['--no-build=yes'], {}, 'Unknown option "--no-build=yes"'],
    [['--__proto__', '1'], {}, 'Unknown option "--__proto__"'],
    [['--seed'], {}, '--seed needs a value'],
    [['--seed='], {}, '--seed needs a value'],
    [['--seed', '1', '--seed', '2'], {}, '--seed is given twice'],
    [['--scenario', 'winter'], {}, '--scenario cannot be "winter"; it is spring-2023, calm-day, storm, hostile.'],
    [['--seed', '-1'], {}, '--seed cannot be "-1"'],
    [['--speed', 'fast'], {}, '--speed cannot be "fast"'],
    [['--from', 'monday'], {}, '--from cannot be "monday"'],
    [
      ['--from', '2022-01-01T00:00:00Z'],
      {},
      '--from cannot be "2022-01-01T00:00:00Z"; it is an instant from 2023-04-19T22:00:00Z to before 2023-06-09T22:00:00Z.',
    ],
    [[], { PORT: 'http' }, 'PORT cannot be "http"'],
    [[], { PORT: '65536' }, 'PORT cannot be "65536"'],
    [[], { PORT: '' }, 'PORT cannot be ""'],
    [[], { PORT: '-1' }, 'PORT cannot be "-1"'],
    [[], { HOST: 'my host' }, 'HOST cannot be "my host"'],
    [[], { HOST: '' }, 'HOST cannot be ""'],
  ])('[X16] is refused for %o and %o in one sentence', (args, env, words) => {
    const request = parseStartOptions(args, env, sampleNow);
    const sentence = request.kind === 'bad' ? request.sentence : '';
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
  });
});

describe('the short notation of a world', () => {
  it.each([
    ['storm', { scenario: 'storm' }],
    ['storm:7', { scenario: 'storm', seed: '7' }],
    ['::2023-05-09T11:00:00Z', { from: '2023-05-09T11:00:00Z' }],
    [
      'spring-2023:7:2023-05-09T11:00:00Z:60',
      { scenario: 'spring-2023', seed: '7', from: '2023-05-09T11:00:00Z', speed: '60' },
    ],
    [':::5', { speed: '5' }],
    ['a:b:c:d', { scenario: 'a', seed: 'b', from: 'c', speed: 'd' }],
    ['', {}],
    ['a:b:c:d:e', null],
  ])('[X16] "%s" means %o', (text, expected) => {
    expect(readSimNotation(text)).toEqual(expected);
  });
});

import { expect, it } from 'vitest';
import { pairOf, unknownPair } from '#domain/pair.ts';
import type { Transition } from '#domain/transition.ts';
import { at, cut, noon, put, sent } from '../testing/samples.ts';
import { decodeFrame, encodeFrame } from './stream-codec.ts';

function transition(seq: number): Transition {
  return {
    seq,
    at: noon,
    knownAt: noon + 3_000,
    insurerId: 'k1',
    serviceId: 'eau',
    to: pairOf('operational', 'normal'),
    observedAt: null,
    incidentId: null,
    provenance: { kind: 'reconstructed' },
  };
}

const batch = encodeFrame({
  event: 'batch',
  epoch: 3,
  from: 5,
  to: 7,
  generatedAt: noon,
  transitions: [transition(5), transition(6), transition(7)],
});

function decodeBent(bend: (data: unknown) => void) {
  const data = sent(JSON.parse(batch.data));
  bend(data);
  return decodeFrame('batch', JSON.stringify(data));
}

it('[K21] an id says only what a reader may resume from', () => {
  const head = { epoch: 3, seq: 9 };
  const clock = { kind: 'real', now: noon, rate: 1 } as const;
  expect(batch.id).toBe('3:7');
  expect(encodeFrame({ event: 'heartbeat', head, generatedAt: noon, clock }).id).toBeNull();
  expect(encodeFrame({ event: 'notice', position: head, resource: 'catalog', id: 'catalog' }).id).toBeNull();
  expect(encodeFrame({ event: 'reset', position: head, reason: 'too old' }).id).toBe('3:9');
});

it('what goes without saying is not said', () => {
  expect(Object.keys(Object(at(sent(JSON.parse(batch.data)), 'transitions.0')))).toEqual([
    'seq',
    'at',
    'knownAt',
    'insurer',
    'service',
    'availability',
    'mode',
  ]);
});

it.each<[string, (data: unknown) => void]>([
  ['one too few', (data) => cut(data, 'transitions.2')],
  ['one too many', (data) => put(data, 'transitions.3', { ...Object(at(data, 'transitions.2')), seq: 8 })],
  ['a hole', (data) => put(data, 'transitions.1.seq', 8)],
  ['one twice', (data) => put(data, 'transitions.1', at(data, 'transitions.0'))],
  ['no insurer', (data) => cut(data, 'transitions.1.insurer')],
  ['no time', (data) => put(data, 'transitions.1.at', 'gestern')],
  ['an offset instead of Z', (data) => put(data, 'transitions.1.knownAt', '2023-05-09T12:00:00+02:00')],
  ['no list', (data) => put(data, 'transitions', {})],
  ['negative', (data) => put(data, 'from', -5)],
  ['beyond all numbers', (data) => put(data, 'to', 2 ** 53)],
])('[K22] a batch that does not hold exactly what it announces is refused whole: %s', (_, bend) => {
  expect(decodeBent(bend).ok).toBe(false);
});

it.each<[string, (data: unknown) => void]>([
  ['an unknown word', (data) => put(data, 'transitions.1.availability', 'brownout')],
  ['no state', (data) => cut(data, 'transitions.1.availability')],
  ['no mode', (data) => cut(data, 'transitions.1.mode')],
  ['a number', (data) => put(data, 'transitions.1.mode', 5)],
  ['a late mark without a time', (data) => put(data, 'transitions.1.observedAt', 'gestern')],
])('[K6] [K7] a change to something unreadable is a change to unknown: %s', (_, bend) => {
  const decoded = decodeBent(bend);
  expect(decoded).toMatchObject({ ok: true, value: { transitions: [{}, { seq: 6, to: unknownPair }, {}] } });
  expect(decoded.ok && decoded.flaws.length).toBe(1);
});

it('[K23] of an unreadable source only the weakest claim is left', () => {
  const decoded = decodeBent((data) => put(data, 'transitions.0.provenance', { kind: 'documented' }));
  expect(decoded).toMatchObject({
    ok: true,
    value: { transitions: [{ provenance: { kind: 'reconstructed' } }, {}, {}] },
  });
});

it.each([
  ['batch', 'not json'],
  ['batch', ''],
  ['batch', 'null'],
  [
    'heartbeat',
    '{"epoch":3,"headSeq":-1,"generatedAt":"2023-05-09T10:00:00Z","clock":{"kind":"real","now":"2023-05-09T10:00:00Z","rate":1}}',
  ],
  ['heartbeat', '{"epoch":3,"headSeq":1}'],
  ['notice', '{"epoch":3,"seq":1,"resource":"weather","id":"x"}'],
  ['reset', '{"epoch":3}'],
  ['weather', '{}'],
  ['__proto__', '{}'],
  ['constructor', '{}'],
])('[K15] [K24] an event that cannot be read is refused without a throw: %s %s', (event, data) => {
  expect(decodeFrame(event, data).ok).toBe(false);
});

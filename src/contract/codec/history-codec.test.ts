import { expect, it } from 'vitest';
import { unknownPair } from '#domain/pair.ts';
import { at, cut, noon, put, sent } from '../testing/samples.ts';
import { sampleHistory } from '../testing/stories.ts';
import { decodeHistory, encodeHistory } from './history-codec.ts';

function bent(bend: (body: unknown) => void) {
  const body = sent(encodeHistory({ ...sampleHistory, audience: 'staff', generatedAt: noon }));
  bend(body);
  return decodeHistory(body, 'staff');
}

it.each<[string, (body: unknown) => void]>([
  ['a column too short', (body) => cut(body, 'transitions.knownAt.0')],
  ['a code too few', (body) => put(body, 'transitions.to', 'a')],
  ['an insurer that is none', (body) => put(body, 'transitions.insurer.1', 99)],
  ['an insurer of the wrong type', (body) => put(body, 'transitions.insurer.1', '0')],
  ['a service without an id', (body) => put(body, 'transitions.services.0', null)],
  ['a step back in time', (body) => put(body, 'transitions.knownAt.1', -5)],
  ['a step that is none', (body) => put(body, 'transitions.seq.1', null)],
  ['half a step', (body) => put(body, 'transitions.seq.1', 0.5)],
  ['time beyond all calendars', (body) => put(body, 'transitions.knownAt.1', 1e15)],
  ['a late mark for no transition', (body) => put(body, 'transitions.observedAt.0', [9, '2023-05-09T09:00:00Z'])],
  ['an unreadable gap', (body) => put(body, 'gaps.0.from', 'gestern')],
  ['a gap that ends before it begins', (body) => put(body, 'gaps.0.to', '2023-05-09T09:00:00Z')],
  ['gaps that are no list', (body) => put(body, 'gaps', null)],
  ['a window that ends before it begins', (body) => put(body, 'to', '2023-05-09T09:00:00Z')],
  ['no base', (body) => cut(body, 'base')],
])('[K32] a history of which a change or a gap cannot be placed is refused whole: %s', (_, bend) => {
  expect(bent(bend).ok).toBe(false);
});

it.each<[string, (body: unknown) => void]>([
  [
    'a letter without an entry',
    (body) => put(body, 'transitions.to', `${String(at(body, 'transitions.to')).slice(0, 3)}Z`),
  ],
  ['a late mark without a time', (body) => put(body, 'transitions.observedAt.0', [3, 'gestern'])],
])('[K7] a change to something unreadable is a change to unknown: %s', (_, bend) => {
  const decoded = bent(bend);
  expect(decoded.ok && decoded.value.transitions[3]?.to).toBe(unknownPair);
  expect(decoded.ok && decoded.value.transitions[2]).toEqual(sampleHistory.transitions[2]);
  expect(decoded.ok && decoded.flaws).toHaveLength(1);
});

it('[K33] of whom nothing was known: when that is unreadable, of everybody', () => {
  const decoded = bent((body) => put(body, 'gaps.0.insurers', ['k1', 5]));
  expect(decoded).toMatchObject({ ok: true, value: { gaps: [{ insurerIds: 'all', serviceIds: 'all' }] } });
});

it('an empty history is one', () => {
  const decoded = decodeHistory(
    sent(encodeHistory({ ...sampleHistory, transitions: [], gaps: [], audience: 'staff', generatedAt: noon })),
    'staff',
  );
  expect(decoded).toMatchObject({ ok: true, value: { transitions: [], gaps: [] }, flaws: [] });
});

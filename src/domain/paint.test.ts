import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { absentCell } from './cell.ts';
import { freshnesses } from './freshness.ts';
import { allPairs, availabilities, modes, pairOf, unknownPair } from './pair.ts';
import { paint, paintProof } from './paint.ts';
import { anySlot } from './testing/arbitraries.ts';
import { onFallback, operational, outage, sampleCell } from './testing/sample.ts';

const good = paintProof('live', false, true);
const anyProof = fc
  .tuple(fc.constantFrom(...freshnesses), fc.boolean(), fc.boolean())
  .map(([freshness, isCatchingUp, isTrusted]) => paintProof(freshness, isCatchingUp, isTrusted));

itHolds(
  '[C8] an operational colour means that every condition of proof held',
  fc.property(fc.option(anySlot, { nil: undefined }), anyProof, (slot, proof) => {
    const painted = paint(slot, proof);
    if (painted.kind === 'notApplicable') {
      expect(slot).toBeNull();
      return;
    }
    if (painted.kind === 'noProof') expect(painted.pair.availability).toBe('unknown');
    if (painted.pair.availability === 'unknown') return;
    expect(painted.kind).toBe('state');
    expect(proof.isTrusted).toBe(true);
    expect(proof.isCatchingUp).toBe(false);
    expect(['live', 'delayed']).toContain(proof.freshness);
    expect(slot?.observedAt).toBeNull();
    expect(painted.pair).toBe(slot?.pair);
  }),
);

it.each(allPairs)('[P1] with every proof $availability/$mode is shown as said', (pair) => {
  expect(paint(sampleCell({ pair }), good)).toEqual({ kind: 'state', pair });
  expect(paint(sampleCell({ pair }), paintProof('delayed', false, true))).toEqual({ kind: 'state', pair });
});

it('[P1] a reader who is catching up sees no state', () => {
  const pair = pairOf('unknown', 'normal');
  const painted = paint(sampleCell(), paintProof('live', true, true));
  expect(painted).toEqual({ kind: 'noProof', reason: 'catchingUp', pair, last: operational });
});

it('[P2] a stale board keeps the mode and remembers what was said', () => {
  const painted = paint(sampleCell({ pair: onFallback }), paintProof('stale', false, true));
  const pair = pairOf('unknown', 'fallback');
  expect(painted).toEqual({ kind: 'noProof', reason: 'stale', pair, last: onFallback });
});

it.each([
  ['expired', paintProof('unknown', false, true)],
  ['untrusted', paintProof('live', false, false)],
] as const)('[P3] %s hides the values altogether', (reason, proof) => {
  const isolated = sampleCell({ pair: pairOf('outage', 'isolated') });
  expect(paint(isolated, proof)).toEqual({ kind: 'noProof', reason, pair: unknownPair, last: null });
});

it('[P4] a late source is unknown, whatever it last said', () => {
  const painted = paint(sampleCell({ pair: outage, observedAt: 1 }), good);
  expect(painted).toEqual({ kind: 'noProof', reason: 'late', pair: unknownPair, last: outage });
});

it('[P5] what is absent or has an unheard-of pair is unknown', () => {
  const absent = { kind: 'noProof', reason: 'absent', pair: unknownPair, last: null };
  expect(paint(undefined, good)).toEqual(absent);
  expect(paint(absentCell, good)).toEqual(absent);
  const forged = { availability: 'operational', mode: 'normal' } as const;
  expect(paint(sampleCell({ pair: forged }), good)).toEqual(absent);
});

itHolds(
  '[P6] a service that is not used is a dash under every proof',
  fc.property(anyProof, (proof) => paint(null, proof).kind === 'notApplicable'),
);

it('[P7] equal answers and equal proofs are the same objects', () => {
  for (const freshness of freshnesses) {
    for (const isCatchingUp of [true, false]) {
      const proof = paintProof(freshness, isCatchingUp, true);
      expect(paintProof(freshness, isCatchingUp, true)).toBe(proof);
      for (const availability of availabilities) {
        for (const mode of modes) {
          const pair = pairOf(availability, mode);
          expect(paint(sampleCell({ pair, since: 1 }), proof)).toBe(paint(sampleCell({ pair, since: 2 }), proof));
        }
      }
    }
  }
});

it('[P1] most urgent doubt first: untrusted before absent before age before lateness before catching up', () => {
  const reasonOf = (slot: Parameters<typeof paint>[0], proof: ReturnType<typeof paintProof>) => {
    const painted = paint(slot, proof);
    return painted.kind === 'noProof' ? painted.reason : painted.kind;
  };
  const late = sampleCell({ observedAt: 1 });
  expect(reasonOf(undefined, paintProof('stale', true, false))).toBe('untrusted');
  expect(reasonOf(undefined, paintProof('stale', true, true))).toBe('absent');
  expect(reasonOf(late, paintProof('unknown', true, true))).toBe('expired');
  expect(reasonOf(late, paintProof('stale', true, true))).toBe('stale');
  expect(reasonOf(late, paintProof('live', true, true))).toBe('late');
});

import { expect, it } from 'vitest';
import { paint, paintProof } from './paint.ts';
import { pairOf } from './pair.ts';
import { reachOf } from './reach.ts';
import { pairSaid, placeInWords } from './service-place.ts';
import { operational, sampleCell } from './testing/sample.ts';

it('[Y3] a service stands where people would look for it', () => {
  expect(reachOf(pairOf('outage', 'fallback'))).toBe('unreachable');
  expect(reachOf(pairOf('operational', 'isolated'))).toBe('unreachable');
  expect(reachOf(pairOf('degraded', 'switchback'))).toBe('limited');
  expect(reachOf(pairOf('operational', 'fallback'))).toBe('fallback');
  expect(reachOf(pairOf('operational', 'switchback'))).toBe('working');
  expect(reachOf(pairOf('unknown', 'fallback'))).toBe('unknown');
});

it('[Y3] one whose source is silent stands with the unknown ones, and what was said last is kept apart', () => {
  const late = paint(sampleCell({ observedAt: 5 }), paintProof('live', false, true));
  expect(placeInWords(late)).toBe('unknown');
  expect(pairSaid(late)).toBe(operational);
  expect(pairSaid(paint(sampleCell(), paintProof('unknown', false, true)))).toBeNull();
  expect(placeInWords(paint(null, paintProof('stale', false, true)))).toBe('notUsed');
});

import { expect, it } from 'vitest';
import { samplePointer } from '../testing/samples.ts';
import { decodePointer, encodePointer } from './pointer-codec.ts';

function decodeWith(fields: Record<string, unknown>) {
  return decodePointer({ ...encodePointer(samplePointer), ...fields }, 'public');
}

it.each([
  'https://elsewhere.example/api/v1/public/boards/3-47',
  '//elsewhere.example/api/v1/public/boards/3-47',
  '/../api/v1/public/boards/3-47',
  '/\\elsewhere/api/v1/public/boards/3-47',
  'api/v1/public/boards/3-47',
  '/x?/api/v1/public/boards/3-47',
  '/api/v1/public/boards/3-48',
  '/api/v1/public/boards/13-47',
  '/api/v1/staff/boards/3-47',
  'javascript:/api/v1/public/boards/3-47',
  '',
])('[K18] a pointer to anything but its own board on our own origin is refused: %s', (board) => {
  expect(decodeWith({ board }).ok).toBe(false);
});

it('[K18] any prefix of the same origin will do', () => {
  expect(decodeWith({ board: '/lage/neu/api/v1/public/boards/3-47' })).toMatchObject({ ok: true });
});

it.each([
  [0, 1_000],
  [15_000, 15_000],
  [86_400_000, 300_000],
])('[K19] a wish to be asked after %i ms is followed within 1 s and 5 min', (pollAfterMs, followed) => {
  expect(decodeWith({ pollAfterMs })).toMatchObject({ ok: true, value: { pollAfterMs: followed } });
});

it.each([
  { pollAfterMs: -1 },
  { pollAfterMs: '15' },
  { epoch: -1, board: '/api/v1/public/boards/-1-47' },
  { seq: 2 ** 53, board: `/api/v1/public/boards/3-${2 ** 53}` },
  { seq: Number.NaN },
  { generatedAt: '2023-05-09T10:00:00' },
  { sha256: 'A'.repeat(64) },
  { clock: { kind: 'simulated', now: '2023-05-09T10:00:00Z', rate: -1 } },
  { clock: null },
  { minClient: 1.5 },
])('[K12] [K13] a pointer of which a part is unreadable is refused: %j', (fields) => {
  expect(decodeWith(fields).ok).toBe(false);
});

it('[K20] a kind of clock this client does not know is a simulation', () => {
  const clock = { kind: 'accelerated', now: '2023-05-09T10:00:00Z', rate: 1 };
  expect(decodeWith({ clock })).toMatchObject({ ok: true, value: { clock: { kind: 'simulated' } } });
});

it('[K14] a pointer for staff is refused where the public reads', () => {
  expect(decodeWith({ audience: 'staff' })).toEqual({ ok: false, refusal: 'made for another audience than public' });
});

it('[K15] a refusal never quotes what came', () => {
  const refusal = JSON.stringify(decodeWith({ sha256: '<script>'.repeat(1_000) }));
  expect(refusal).not.toContain('script');
  expect(refusal.length).toBeLessThan(300);
});

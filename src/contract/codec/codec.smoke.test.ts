import { expect, test } from 'vitest';
import { pairOf } from '#domain/pair.ts';
import type { Board } from '#domain/board.ts';
import { decodeBoard, encodeBoard } from './board-codec.ts';
import { decodeFrame, encodeFrame, type StreamFrame } from './stream-codec.ts';
import { decodePointer, encodePointer, type Pointer } from './pointer-codec.ts';

const board: Board = {
  position: { epoch: 3, seq: 4 },
  asOf: 1_700_000_000_000,
  serviceIds: ['eau', 'kim'],
  rows: [
    {
      insurerId: 'a',
      slots: [
        { pair: pairOf('outage', 'isolated'), since: 1_699_999_999_123, observedAt: null, incidentId: 'i1' },
        null,
      ],
    },
    {
      insurerId: '__proto__',
      slots: [
        { pair: pairOf('operational', 'normal'), since: null, observedAt: 1_699_000_000_000, incidentId: null },
        { pair: pairOf('unknown', 'normal'), since: 1_690_000_000_000, observedAt: null, incidentId: null },
      ],
    },
  ],
};
test('board', () => {
  const wire: unknown = JSON.parse(JSON.stringify(encodeBoard(board, { audience: 'staff', generatedAt: 5 })));
  expect(decodeBoard(wire, 'staff')).toEqual({ ok: true, value: { board, generatedAt: 5 }, flaws: [] });
  expect(decodeBoard(wire, 'public').ok).toBe(false);
});
test('frames', () => {
  const frame: StreamFrame = {
    event: 'batch',
    epoch: 3,
    from: 5,
    to: 5,
    generatedAt: 9,
    transitions: [
      {
        seq: 5,
        at: 1,
        knownAt: 2,
        insurerId: 'a',
        serviceId: 'eau',
        to: pairOf('degraded', 'fallback'),
        observedAt: null,
        incidentId: null,
        provenance: { kind: 'documented', source: 's', url: null },
      },
    ],
  };
  const wire = encodeFrame(frame);
  expect(decodeFrame(wire.event, wire.data)).toEqual({ ok: true, value: frame, flaws: [] });
});
test('pointer', () => {
  const pointer: Pointer = {
    audience: 'public',
    position: { epoch: 1, seq: 2 },
    generatedAt: 1,
    nextAt: 2,
    pollAfterMs: 15000,
    clock: { kind: 'simulated', now: 3, rate: 60 },
    boardUrl: '/api/v1/public/boards/1-2',
    sha256: 'a'.repeat(64),
    minClient: 1,
  };
  expect(decodePointer(JSON.parse(JSON.stringify(encodePointer(pointer))), 'public')).toEqual({
    ok: true,
    value: pointer,
    flaws: [],
  });
});

import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Board } from '#domain/board.ts';
import { hourMs, minuteMs, secondMs } from '#domain/instant.ts';
import { allPairs, pairOf } from '#domain/pair.ts';
import type { Transition } from '#domain/transition.ts';
import { createRandom } from '#lib/seeded-random.ts';
import { noon } from '../testing/samples.ts';
import { encodeBoard } from './board-codec.ts';
import { encodeFrame } from './stream-codec.ts';
import { encodeHistory } from './history-codec.ts';

const meta = { audience: 'staff', generatedAt: noon } as const;
const services = ['zv', 'kg', 'eau', 'kim', 'epa', 'vsdm', 'eeb', 'mel', 'dta', 'app', 'tel', 'mail'];
const insurerIds = Array.from(
  { length: 80 },
  (_, index) => `${['bkk', 'ikk', 'ek'][index % 3]}-${createRandom(index).int(1e5, 1e6)}`,
);
const states = [
  pairOf('operational', 'normal'),
  pairOf('outage', 'isolated'),
  pairOf('degraded', 'fallback'),
  pairOf('unknown', 'forensics'),
];

/** Every cell in a state of chance since a second of chance within five weeks: more disorder than any real day has. */
function disorder(seed: number): Board {
  const random = createRandom(seed);
  return {
    position: { epoch: 105_321_600, seq: 4_711 },
    asOf: noon,
    serviceIds: services,
    rows: insurerIds.map((insurerId) => ({
      insurerId,
      slots: services.map(() =>
        random.chance(0.03)
          ? null
          : {
              pair: random.pick(states),
              since: noon - random.int(0, 35 * 24 * 3_600) * secondMs,
              observedAt: random.chance(0.03) ? noon - random.int(0, 3_600) * secondMs : null,
              incidentId: random.pick([null, 'cyber-2023-04', 'mail-2023-05']),
            },
      ),
    })),
  };
}

/** A spring of clustered changes: a platform's insurers change together, now and then one alone, some corrected later. */
function spring(count: number): Transition[] {
  const random = createRandom('spring');
  const transitions: Transition[] = [];
  let knownAt = noon - 35 * 24 * hourMs;
  while (transitions.length < count) {
    knownAt += random.int(1, 60) * minuteMs;
    const serviceId = random.pick(services);
    const to = random.pick(allPairs);
    const size = random.chance(0.3) ? random.int(2, 40) : 1;
    const first = random.int(0, insurerIds.length - 1);
    for (let index = 0; index < size && transitions.length < count; index += 1) {
      knownAt += random.int(0, 20) * secondMs;
      transitions.push({
        seq: transitions.length + 1,
        at: knownAt - (random.chance(0.05) ? random.int(1, 600) : random.int(0, 5)) * secondMs,
        knownAt,
        insurerId: insurerIds[(first + index) % insurerIds.length] ?? '',
        serviceId,
        to,
        observedAt: random.chance(0.01) ? knownAt - 10 * minuteMs : null,
        incidentId: random.chance(0.8) ? 'cyber-2023-04' : null,
        provenance: { kind: 'reconstructed' },
      });
    }
  }
  return transitions;
}

function brotliBytes(body: unknown): number {
  const text = JSON.stringify(body);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).length;
}

it('[K40] a board of 80 × 12 in full disorder is at most 6 kB with brotli', () => {
  const sizes = [1, 2, 3, 4, 5].map((seed) => brotliBytes(encodeBoard(disorder(seed), meta)));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(6_000);
});

it('[K40] a quiet board is at most 1 kB with brotli', () => {
  const board = disorder(1);
  const cell = {
    pair: pairOf('operational', 'normal'),
    since: noon - 40 * 24 * hourMs,
    observedAt: null,
    incidentId: null,
  };
  const rows = board.rows.map(({ insurerId, slots }) => ({ insurerId, slots: slots.map(() => cell) }));
  expect(brotliBytes(encodeBoard({ ...board, rows }, meta))).toBeLessThanOrEqual(1_000);
});

it('[K41] a spring of 12,000 transitions is at most 5 bytes per transition with brotli', () => {
  const transitions = spring(12_000);
  const window = { from: noon - 36 * 24 * hourMs, to: noon + 30 * 24 * hourMs };
  const bytes = brotliBytes(encodeHistory({ base: disorder(1), window, transitions, gaps: [], ...meta }));
  expect(bytes).toBeLessThanOrEqual(60_000);
});

it('[K41] 250 transitions fit in a batch of 64 kB, with the longest ids and a source each', () => {
  const transitions = spring(250).map((transition) =>
    Object.assign(transition, {
      incidentId: 'cyber-2023-04',
      provenance: { kind: 'reported', source: 'Drei Praxen in Musterstadt' },
    }),
  );
  const { data } = encodeFrame({ event: 'batch', epoch: 1, from: 1, to: 250, generatedAt: noon, transitions });
  expect(data.length).toBeLessThanOrEqual(64_000);
});

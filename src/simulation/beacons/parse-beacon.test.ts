import { expect, it } from 'vitest';
import { parseBeacon } from './parse-beacon.ts';

const beacon = {
  wallId: 'noc1',
  instance: '1',
  build: 'a1b2c3',
  audience: 'staff',
  rendered: { epoch: 1, seq: 7 },
  cells: 960,
  misdrawn: 0,
  paintHash: '00000000',
  serviceIds: ['kim'],
  isProven: true,
  ageMs: 1_500,
  uptimeMs: 60_000,
  heapMb: 42.5,
  fps: 60,
};

it('[WL8] a wall that has no picture, or whose browser does not tell all of it, is heard as well', () => {
  const nothing = { rendered: null, ageMs: null, heapMb: null, fps: null };
  const bare = { ...beacon, ...nothing, cells: 0, isProven: false };
  expect(parseBeacon(bare)).toEqual({ ok: true, value: bare });
});

it('[WL8] what an older build does not say is filled in, what this one says wrongly is named', () => {
  const { instance, misdrawn, ...older } = beacon;
  expect([instance, misdrawn, parseBeacon(older).ok]).toEqual(['1', 0, true]);
  for (const field of ['instance', 'misdrawn', 'cells', 'uptimeMs'])
    expect(parseBeacon({ ...beacon, [field]: null })).toMatchObject({ ok: false });
});

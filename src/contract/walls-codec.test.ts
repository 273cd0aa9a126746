import { expect, it } from 'vitest';
import { decodeWalls, encodeWalls, unsaidInstance, type Walls } from './walls-codec.ts';

const walls: Walls = {
  generatedAt: 1_700_000_000_000,
  head: { epoch: 3, seq: 9 },
  reports: [
    {
      beacon: {
        wallId: 'noc1',
        instance: '0a1b',
        build: 'a1b2',
        audience: 'staff',
        rendered: { epoch: 3, seq: 9 },
        cells: 960,
        misdrawn: 0,
        paintHash: '0011aabb',
        serviceIds: ['kim'],
        isProven: true,
        ageMs: 1_200.5,
        uptimeMs: 60_000,
        heapMb: null,
        fps: 59.9,
      },
      receivedAt: 1_699_999_990_000,
      head: { epoch: 3, seq: 9 },
      isBehind: false,
      isPictureRight: null,
    },
  ],
};

it('[WL7] what is said of walls comes back as it was said', () => {
  expect(decodeWalls(JSON.parse(JSON.stringify(encodeWalls(walls))))).toMatchObject({ ok: true, value: walls });
});

it('[WL7] a wall of an older build, which says neither who it is nor how its tiles are drawn, is read as well', () => {
  const body = JSON.parse(JSON.stringify(encodeWalls(walls)));
  delete body.walls[0].beacon.instance;
  delete body.walls[0].beacon.misdrawn;
  const decoded = decodeWalls(body);
  expect(decoded.ok && decoded.value.reports[0]?.beacon).toMatchObject({ instance: unsaidInstance, misdrawn: 0 });
});

it.each([
  null,
  [],
  { ...encodeWalls(walls), schema: 'walls/2' },
  { ...encodeWalls(walls), generatedAt: 'now' },
  { ...encodeWalls(walls), walls: [...walls.reports, {}] },
])('[WL7] a list in which one wall cannot be read is refused as a whole: %#', (body) => {
  expect(decodeWalls(body).ok).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { longestSilenceMs, sharedNames, wallAlarmOf, type WallBeacon, type WallReport } from './wall-beacon.ts';

const beacon: WallBeacon = {
  wallId: 'noc1',
  instance: '1',
  build: 'a',
  audience: 'staff',
  rendered: { epoch: 1, seq: 7 },
  cells: 960,
  misdrawn: 0,
  paintHash: '01234567',
  serviceIds: ['kim'],
  isProven: true,
  ageMs: 2_000,
  uptimeMs: 60_000,
  heapMb: 40,
  fps: 60,
};
const report: WallReport = {
  beacon,
  receivedAt: 1_000_000,
  head: { epoch: 1, seq: 7 },
  isBehind: false,
  isPictureRight: true,
};

describe('[WL7] what is wrong with a wall', () => {
  it.each<[string, Partial<WallReport>, string | null]>([
    ['nothing', {}, null],
    ['a picture nobody could compare', { isPictureRight: null }, null],
    ['another picture than it claims', { isPictureRight: false, isBehind: true }, 'wrongPicture'],
    [
      'tiles that are not what their cells say',
      { isPictureRight: true, beacon: { ...beacon, misdrawn: 1 } },
      'wrongPicture',
    ],
    ['nothing drawn', { beacon: { ...beacon, rendered: null, cells: 0, isProven: false } }, 'blank'],
    ['no colour left', { beacon: { ...beacon, isProven: false } }, 'outOfDate'],
    ['an old board', { isBehind: true }, 'behind'],
  ])('[WL7] %s', (_, change, alarm) => {
    expect(wallAlarmOf({ ...report, ...change }, report.receivedAt)).toBe(alarm);
  });

  it('[WL7] silence of more than 90 s, whatever was said before', () => {
    expect(wallAlarmOf(report, report.receivedAt + longestSilenceMs)).toBe(null);
    expect(wallAlarmOf(report, report.receivedAt + longestSilenceMs + 1)).toBe('silent');
    expect(wallAlarmOf({ ...report, isBehind: true }, report.receivedAt + longestSilenceMs + 1)).toBe('silent');
  });
});

it('[WL20] a name that two screens go by is told', () => {
  const named = (wallId: string, instance: string) => ({ ...report, beacon: { ...beacon, wallId, instance } });
  expect([...sharedNames([named('a', '1'), named('b', '1'), named('b', '2'), named('b', '3')])]).toEqual(['b']);
});

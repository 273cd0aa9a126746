// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { act } from 'react';
import { longestSilenceMs, type WallBeacon, type WallReport } from '#domain/wall-beacon.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { WallTable } from './wall-table.tsx';

const now = Date.parse('2026-01-15T11:00:00Z');
let drawn: Rendered | null = null;
afterEach(() => drawn?.unmount());

function reportOf(said: Partial<WallBeacon>, silentMs = 0): WallReport {
  const beacon: WallBeacon = {
    wallId: 'noc1',
    instance: 'aaaa1111',
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
    ...said,
  };
  return { beacon, receivedAt: now - silentMs, head: { epoch: 1, seq: 7 }, isBehind: false, isPictureRight: true };
}

function table(...reports: readonly WallReport[]) {
  const takenOff: string[] = [];
  drawn = render(
    <WallTable
      reports={reports}
      now={now}
      head={{ epoch: 1, seq: 7 }}
      build="a"
      isCurrent
      onTakeOff={(wallId) => takenOff.push(wallId)}
      messages={germanMessages}
    />,
  );
  const rows = [...drawn.element.querySelectorAll('tbody tr')];
  return { rows, takenOff };
}

it('[WL20] screens that share a name are rows of their own and told to share it; a name of one is not', () => {
  const { rows } = table(reportOf({}), reportOf({ instance: 'bbbb2222' }), reportOf({ wallId: 'noc2' }));
  expect(rows.map((row) => textOf(row.querySelector('th')))).toEqual([
    'noc1Name doppelt vergeben, Bildschirm aaaa',
    'noc1Name doppelt vergeben, Bildschirm bbbb',
    'noc2',
  ]);
});

it('[WL8] a wall that is silent can be taken off the list, no other', () => {
  const { rows, takenOff } = table(
    reportOf({ wallId: 'tot' }, longestSilenceMs + 1),
    reportOf({ wallId: 'leer', rendered: null, cells: 0 }),
    reportOf({ wallId: 'gut' }),
  );
  expect(rows.map((row) => row.querySelectorAll('button').length)).toEqual([1, 0, 0]);
  act(() => rows[0]?.querySelector('button')?.click());
  expect(takenOff).toEqual(['tot']);
});

it('[WL14] tiles that are drawn wrongly are counted, and are a false picture', () => {
  const { rows } = table(reportOf({ misdrawn: 3 }), reportOf({ wallId: 'gut' }));
  expect(rows.map((row) => row.getAttribute('data-alarm'))).toEqual(['wrongPicture', null]);
  expect(textOf(rows[0] ?? null)).toContain('falsch gezeichnet oder nicht zu sehen: 3');
  expect(textOf(rows[1] ?? null)).not.toContain('falsch gezeichnet');
});

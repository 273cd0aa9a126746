// @vitest-environment happy-dom
import { act, type PropsWithChildren } from 'react';
import { expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { longestWindowMs } from '#domain/chart-window.ts';
import { hourMs } from '#domain/instant.ts';
import { renderHook } from './testing/render-hook.tsx';
import { toldLiveBoard } from './testing/told-live-board.ts';
import { useTimelineMoment } from './use-timeline-moment.ts';

const now = Date.UTC(2023, 4, 9, 12);
const day = (ago: number) => now - ago * 24 * hourMs;
const live = toldLiveBoard(now);

it('[TL33] before what can be asked for the earliest is shown; the histories that come tell where records begin', () => {
  const { hook, searchHook } = memoryLocation({ path: '/zeitleiste', searchPath: 't=2022-12-24' });
  const Around = ({ children }: PropsWithChildren) => (
    <Router hook={hook} searchHook={searchHook}>
      {children}
    </Router>
  );
  const { current, unmount } = renderHook(() => useTimelineMoment(live), Around);
  const tell = (asked: number, told: number) =>
    act(() => current().onHistory({ from: day(asked), to: now }, { from: day(told), to: now }));
  expect(current().moment).toEqual({ kind: 'past', at: now - longestWindowMs, notes: ['beforeReach'] });
  tell(121, 19);
  expect(current().moment).toEqual({ kind: 'past', at: day(19), notes: ['beforeRecords'] });
  // what begins later was asked for later
  tell(5, 5);
  expect(current().recordedFrom).toBe(day(19));
  // another world, which knows more
  tell(121, 121);
  expect(current().recordedFrom).toBeNull();
  unmount();
});

// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RecordedChange } from '#api/live-board-state.ts';
import { pairOf, type Availability, type Mode } from '#domain/pair.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { sampleCatalog } from '#ui/testing/sample-board.ts';
import { transitionOf } from '#ui/testing/sample-transition.ts';
import type { Announcing } from './announcing.ts';
import { alertGapMs, LiveRegion, statusGapMs } from './live-region.tsx';

let drawn: Rendered;
let changes: readonly RecordedChange[] = [];
let announcing: Announcing = 'all';
beforeEach(() => {
  vi.useFakeTimers();
  changes = [];
  announcing = 'all';
});
afterEach(() => {
  drawn.unmount();
  vi.useRealTimers();
});

type Short = readonly [Availability, Mode];
const change = (
  seq: number,
  serviceId: string,
  from: Short,
  to: Short,
  more: Partial<RecordedChange> = {},
): RecordedChange => ({
  epoch: 1,
  transition: transitionOf(seq, 'bkk-nord', serviceId, to),
  from: pairOf(...from),
  isCorrection: false,
  learnedAt: null,
  ...more,
});
const region = (notice = '') => (
  <LiveRegion
    changes={changes}
    notice={notice}
    announcing={announcing}
    catalog={sampleCatalog}
    messages={germanMessages}
  />
);
const tell = (...news: readonly RecordedChange[]) => {
  changes = [...news.toReversed(), ...changes];
  drawn.rerender(region());
};
const status = () => textOf(drawn.element.querySelector('output'));
const alert = () => textOf(drawn.element.querySelector('[role=alert]'));
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const up: Short = ['operational', 'normal'];
const down: Short = ['outage', 'normal'];
const slow: Short = ['degraded', 'normal'];

it('[U19] there is one voice, and it says nothing of what was there before', () => {
  changes = [change(1, 'kim', up, down)];
  drawn = render(region());
  expect(drawn.element.querySelectorAll('output, [role=status]')).toHaveLength(1);
  pass(10 * alertGapMs);
  expect([status(), alert()]).toEqual(['', '']);
});

it('[U19] speaks at most once in 15 s, and merges what happened in between', () => {
  drawn = render(region());
  tell(change(1, 'kim', up, slow));
  expect(status()).toBe('1 weitere Änderung. Zuletzt KIM, BKK Nordlicht.');
  tell(change(2, 'kim', slow, up));
  tell(change(3, 'eau', up, slow), change(4, 'app', up, slow));
  pass(statusGapMs - 1);
  expect(status()).toBe('1 weitere Änderung. Zuletzt KIM, BKK Nordlicht.');
  pass(1);
  expect(status()).toBe('1 behoben, 2 weitere Änderungen. Zuletzt APP, BKK Nordlicht.');
});

it('[U20] calls a new outage out at once, at most once a minute, and not twice', () => {
  drawn = render(region());
  tell(change(1, 'kim', up, down));
  expect(alert()).toBe('1 neuer Ausfall. Zuletzt KIM, BKK Nordlicht.');
  expect(status()).toBe('');
  tell(change(2, 'eau', up, down));
  expect(alert()).toContain('KIM');
  expect(status()).toBe('1 neuer Ausfall. Zuletzt eAU, BKK Nordlicht.');
  tell(change(3, 'app', up, down));
  pass(statusGapMs);
  expect(status()).toBe('1 neuer Ausfall. Zuletzt APP, BKK Nordlicht.');
  pass(alertGapMs);
  expect(alert()).toContain('KIM');
});

it('[U20] neither a correction nor a controlled outage is called out', () => {
  drawn = render(region());
  tell(change(1, 'kim', up, down, { isCorrection: true }));
  expect([status(), alert()]).toEqual(['', '']);
  tell(change(2, 'kim', up, ['outage', 'isolated']));
  expect(alert()).toBe('');
});

it('[U19] trouble with the data comes first, by the same voice', () => {
  drawn = render(region());
  drawn.rerender(region('Der Stand ist veraltet.'));
  expect(status()).toBe('Der Stand ist veraltet.');
  tell(change(1, 'kim', up, slow));
  drawn.rerender(region('Wieder verbunden, 14 Änderungen nachgeladen'));
  pass(statusGapMs);
  expect(status()).toBe('Wieder verbunden, 14 Änderungen nachgeladen. 1 weitere Änderung. Zuletzt KIM, BKK Nordlicht.');
});

it('[U26] only outages: other changes are not said, trouble is', () => {
  announcing = 'outages';
  drawn = render(region());
  tell(change(1, 'kim', up, slow));
  expect([status(), alert()]).toEqual(['', '']);
  tell(change(2, 'eau', up, down));
  expect(alert()).toBe('1 neuer Ausfall. Zuletzt eAU, BKK Nordlicht.');
  drawn.rerender(region('Der Stand ist veraltet.'));
  expect(status()).toBe('Der Stand ist veraltet.');
});

it('[U26] off: nothing is said, and turning it on again does not tell what was before', () => {
  drawn = render(region());
  tell(change(1, 'kim', up, slow));
  tell(change(2, 'app', up, slow));
  announcing = 'off';
  drawn.rerender(region('Der Stand ist veraltet.'));
  tell(change(3, 'eau', up, down));
  pass(10 * alertGapMs);
  expect(status()).toBe('1 weitere Änderung. Zuletzt KIM, BKK Nordlicht.');
  expect(alert()).toBe('');
  announcing = 'all';
  drawn.rerender(region());
  pass(10 * alertGapMs);
  expect(alert()).toBe('');
  tell(change(4, 'app', slow, up));
  expect(status()).toBe('1 behoben. Zuletzt APP, BKK Nordlicht.');
});

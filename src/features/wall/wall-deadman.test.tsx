// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ladders, type Proof } from '#domain/freshness.ts';
import { secondMs } from '#domain/instant.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { WallDeadman } from './wall-deadman.tsx';

type Falling = Readonly<{ keyframes: readonly Keyframe[]; duration: number }> & { currentTime: number };
let falling: Falling | null = null;
let drawn: Rendered | null = null;
const animate = Object.getOwnPropertyDescriptor(Element.prototype, 'animate');

beforeEach(() => {
  Object.defineProperty(Element.prototype, 'animate', {
    configurable: true,
    value: (keyframes: readonly Keyframe[], { duration }: Readonly<{ duration: number }>) => {
      falling = { keyframes, duration, currentTime: 0 };
      return Object.assign(falling, { cancel: () => undefined });
    },
  });
});
afterEach(() => {
  drawn?.unmount();
  falling = null;
  if (animate === undefined) Reflect.deleteProperty(Element.prototype, 'animate');
  else Object.defineProperty(Element.prototype, 'animate', animate);
});

const proof: Proof = {
  generatedAt: Date.parse('2023-05-09T12:02:11Z'),
  ageAtReceiptMs: 0,
  receivedAt: { now: 0, elapsed: 0 },
};
function draw(ttlMs: number, ageMs: number): Falling {
  drawn = render(<WallDeadman proof={proof} readAgeMs={() => ageMs} ttlMs={ttlMs} messages={germanMessages} />);
  if (falling === null) throw new Error('nothing falls');
  return falling;
}

it.each(['staff', 'public'] as const)(
  '[WF20] %s: half a second after the last proof has ended it is not seen yet, half a second later it is whole',
  (audience) => {
    const ttlMs = ladders[audience].delayedMs;
    const { keyframes, duration } = draw(ttlMs, 0);
    const at = keyframes.map(({ offset, opacity }) => [Math.round(Number(offset) * duration - ttlMs), opacity]);
    expect(at).toEqual([
      [-ttlMs, 0],
      [500, 0],
      [700, 1],
      [secondMs, 1],
    ]);
  },
);

it('[WF20] a proof that was old when it came leaves less time, and one that proves nothing any more none', () => {
  expect(draw(30_000, 12_000).currentTime).toBe(12_000);
  drawn?.unmount();
  expect(draw(30_000, 90_000).currentTime).toBe(31_000);
  expect(textOf(drawn?.element ?? null)).toBe('ANZEIGE STEHT seit 14:02:11 Uhr');
});

import { useLayoutEffect, useRef } from 'react';
import type { Proof } from '#domain/freshness.ts';
import { secondMs, type Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { WallGuard } from './wall-guard.tsx';

export type WallDeadmanProps = Readonly<{
  /** the newest accepted proof, as an object of its own; null = none yet */
  proof: Proof | null;
  /** how old what is proven is by now, ms */
  readAgeMs: () => number | null;
  /** the age at which it proves nothing any more */
  ttlMs: number;
  messages: Messages;
}>;

/**
 * Covers the wall when no proof of freshness has been accepted for `ttlMs`. The compositor draws it without asking anybody, so it comes when scripts hang,
 * when they have ended, and when they live but are told nothing; only a new proof puts it back, no tick does. Scripts that live have a moment to say first
 * that they are out of date: this layer says that the display stands, and theirs does not. It has no delay before it begins: an animation that has yet to
 * begin does not begin while scripts hang. Opacity is no movement: it stays where less movement is asked for.
 */
export function WallDeadman({ proof, readAgeMs, ttlMs, messages }: WallDeadmanProps) {
  const layer = useRef<HTMLDivElement>(null);
  const animation = useRef<Animation | null>(null);
  useLayoutEffect(() => {
    const duration = ttlMs + wholeWithinMs;
    const falling = layer.current?.animate(fallsAfter(ttlMs, duration), { duration, fill: 'forwards' }) ?? null;
    animation.current = falling;
    return () => falling?.cancel();
  }, [ttlMs]);
  useLayoutEffect(() => {
    if (proof !== null) setBack(animation.current, Math.min(readAgeMs() ?? 0, ttlMs + wholeWithinMs));
  }, [proof, readAgeMs, ttlMs]);
  return (
    <div ref={layer} className="wall-deadman" aria-hidden="true">
      <WallGuard fallback={null}>
        <DeadmanWords provenAt={proof?.generatedAt ?? null} messages={messages} />
      </WallGuard>
    </div>
  );
}

/** To where a proof of this age leaves the layer: one that was old when it came leaves less time. */
function setBack(animation: Animation | null, ageMs: number): void {
  if (animation !== null) animation.currentTime = ageMs;
}

/** What proves nothing any more is covered within a second. */
const wholeWithinMs = secondMs;
/** So long living scripts have to draw what they say themselves. */
const firstWordMs = 0.5 * secondMs;
const appearsInMs = 0.2 * secondMs;

/** Hidden until the moment of the others is over, then whole: before the end, as the last step of an animation is drawn by nobody when scripts hang. */
function fallsAfter(ttlMs: number, duration: number): Keyframe[] {
  const from = ttlMs + firstWordMs;
  return [
    { opacity: 0, offset: 0 },
    { opacity: 0, offset: from / duration },
    { opacity: 1, offset: (from + appearsInMs) / duration },
    { opacity: 1, offset: 1 },
  ];
}

function DeadmanWords({ provenAt, messages }: Readonly<{ provenAt: Instant | null; messages: Messages }>) {
  const { wall, formats } = messages;
  return <p>{provenAt === null ? wall.neverProven : wall.stopped(formats.timeWithSeconds(provenAt))}</p>;
}

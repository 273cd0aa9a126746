import { useLayoutEffect, useRef } from 'react';
import type { Proof } from '#domain/freshness.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { WallGuard } from './wall-guard.tsx';

export type WallDeadmanProps = Readonly<{
  /** the newest accepted proof, as an object of its own; null = none yet */
  proof: Proof | null;
  /** how old that proof is already, ms */
  ageMs: number | null;
  /** the age at which it proves nothing any more */
  ttlMs: number;
  messages: Messages;
}>;

/**
 * Covers the wall when no proof of freshness has been accepted for `ttlMs`. The compositor draws it without asking anybody, so it comes when scripts hang,
 * when they have ended, and when they live but are told nothing; only a new proof puts it back, no tick does. It has no delay before it begins: an
 * animation that has yet to begin does not begin while scripts hang. Opacity is no movement: it stays where less movement is asked for.
 */
export function WallDeadman({ proof, ageMs, ttlMs, messages }: WallDeadmanProps) {
  const layer = useRef<HTMLDivElement>(null);
  const animation = useRef<Animation | null>(null);
  useLayoutEffect(() => {
    const falling = layer.current?.animate(falls, { duration: ttlMs, fill: 'forwards' }) ?? null;
    animation.current = falling;
    return () => falling?.cancel();
  }, [ttlMs]);
  const age = useRef(ageMs);
  age.current = ageMs;
  useLayoutEffect(() => {
    if (proof !== null && animation.current !== null) animation.current.currentTime = Math.min(age.current ?? 0, ttlMs);
  }, [proof, ttlMs]);
  return (
    <div ref={layer} className="wall-deadman" aria-hidden="true">
      <WallGuard fallback={null}>
        <DeadmanWords provenAt={proof?.generatedAt ?? null} messages={messages} />
      </WallGuard>
    </div>
  );
}

/** Hidden until shortly before the end, then there: nothing between the two is to be seen for long. */
const falls: Keyframe[] = [
  { opacity: 0, offset: 0 },
  { opacity: 0, offset: 0.94 },
  { opacity: 1, offset: 1 },
];

function DeadmanWords({ provenAt, messages }: Readonly<{ provenAt: Instant | null; messages: Messages }>) {
  const { wall, formats } = messages;
  return <p>{provenAt === null ? wall.neverProven : wall.stopped(formats.timeWithSeconds(provenAt))}</p>;
}

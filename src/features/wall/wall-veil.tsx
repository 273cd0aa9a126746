import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Connection } from '#api/live-board-state.ts';
import type { FreshnessReading } from '#api/freshness-reading.ts';
import { secondMs } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { isProven } from '#ui/status/is-proven.ts';

export type WallVeilProps = Readonly<{
  reading: FreshnessReading;
  connection: Connection;
  /** the latest trouble in words; null while there is none */
  cause: string | null;
  messages: Messages;
}>;

/**
 * Over the whole wall, readable from the far end of the room: what hangs here is not the present. It tells how old that is, so it must not outlive the script
 * that counts: together with the picture it fades by itself when no tick comes for ten seconds, and bares the layer below, which tells nothing that can age.
 * Where it tells of no age, because there has never been a proof, nobody counts for it: then its own tick is enough.
 */
export function WallVeil({ reading, connection, cause, messages }: WallVeilProps) {
  const words = veilWords(reading, connection, messages);
  if (words === null) return null;
  const { wall, formats } = messages;
  return (
    <WallTrouble hasOwnTick={reading.ageMs === null}>
      <p className="wall-veil-words">{words}</p>
      {cause !== null && <p className="wall-veil-cause">{cause}</p>}
      {reading.provenAt !== null && (
        <p className="wall-veil-cause">{wall.lastProven(formats.timeWithSeconds(reading.provenAt))}</p>
      )}
    </WallTrouble>
  );
}

function WallTrouble({ hasOwnTick, children }: Readonly<{ hasOwnTick: boolean; children: ReactNode }>) {
  const veil = useRef<HTMLDivElement>(null);
  const fading = useRef<readonly Animation[]>([]);
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.dataset['wallTrouble'] = 'true';
    const layers = [veil.current, document.querySelector('.wall-picture')].filter((layer) => layer !== null);
    fading.current = layers.map((layer) => layer.animate(fades, { duration: fadesAfterMs, fill: 'forwards' }));
    return () => {
      delete root.dataset['wallTrouble'];
      for (const animation of fading.current) animation.cancel();
    };
  }, []);
  // at every drawing, which is every tick of what counts the age
  useLayoutEffect(() => restart(fading.current));
  useEffect(() => {
    if (!hasOwnTick) return undefined;
    const tick = setInterval(() => restart(fading.current), secondMs);
    return () => clearInterval(tick);
  }, [hasOwnTick]);
  return (
    <div ref={veil} className="wall-veil" role="alert">
      <div>{children}</div>
    </div>
  );
}

function restart(animations: readonly Animation[]): void {
  for (const animation of animations) animation.currentTime = 0;
}

const fadesAfterMs = 10_000;
const fades: Keyframe[] = [
  { opacity: 1, offset: 0 },
  { opacity: 1, offset: 0.94 },
  { opacity: 0, offset: 1 },
];

function veilWords(reading: FreshnessReading, connection: Connection, { wall, formats }: Messages): string | null {
  if (isProven(reading.paintProof)) return null;
  if (!reading.isTrusted) return wall.untrusted;
  if (reading.ageMs === null) return connection.failure === null ? null : wall.neverProven;
  const isOld = reading.freshness === 'stale' || reading.freshness === 'unknown';
  if (connection.kind === 'offline') return wall.offline(formats.timeWithSeconds(connection.since));
  return isOld ? wall.stale(formats.age(reading.ageMs)) : wall.catchingUp;
}

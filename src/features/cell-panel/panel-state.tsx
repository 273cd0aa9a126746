import type { Slot } from '#domain/cell.ts';
import type { Instant } from '#domain/instant.ts';
import type { Paint } from '#domain/paint.ts';
import type { Pair } from '#domain/pair.ts';
import { lettersOf } from '#domain/pair-letters.ts';
import type { Messages } from '#i18n/messages.ts';

export type PanelStateProps = Readonly<{
  painted: Paint;
  slot: Slot | undefined;
  now: Instant | null;
  provenAt: Instant | null;
  messages: Messages;
}>;

/** The state as chips and in words. Without proof: why, and what was last said, as past. */
export function PanelState({ painted, slot, now, provenAt, messages }: PanelStateProps) {
  const { panel, status, formats } = messages;
  if (painted.kind === 'notApplicable') return <p>{panel.notUsed}</p>;
  const { pair } = painted;
  const since = painted.kind === 'state' ? (slot?.since ?? null) : null;
  return (
    <div className="grid gap-2">
      <div className="cell-panel-chips">
        <span className="state-chip" data-kind={pair.availability}>
          {status.availability[pair.availability]}
        </span>
        {pair.mode !== 'normal' && (
          <span className="state-chip" data-kind={pair.mode === 'fallback' ? 'fallback' : 'mode'}>
            {status.mode[pair.mode]}
          </span>
        )}
        <span className="text-ink-3">{lettersOf(pair)}</span>
        {since !== null && (
          <time className="cell-panel-since" dateTime={new Date(since).toISOString()} title={formats.dateTime(since)}>
            {now === null
              ? formats.dateTime(since)
              : panel.since(formats.since(since, now), formats.duration(now - since))}
          </time>
        )}
      </div>
      {painted.kind === 'state' ? (
        <p>{stateSentences(pair, messages)}</p>
      ) : (
        <div>
          <p>{panel.reasons[painted.reason]}</p>
          <p>{lastWords(painted, slot, provenAt, messages)}</p>
        </div>
      )}
      {painted.kind === 'state' && pair.availability === 'operational' && pair.mode === 'isolated' && (
        <p className="font-semibold">{panel.checkIsolated}</p>
      )}
    </div>
  );
}

/** "Der Dienst ist nicht nutzbar. Auch der Notbetrieb ist ausgefallen." */
export function stateSentences({ availability, mode }: Pair, { panel }: Messages): string {
  const first = panel.availability[availability];
  if (mode === 'normal') return first;
  const isFallbackDown = availability === 'outage' && mode === 'fallback';
  return `${first} ${isFallbackDown ? panel.fallbackDown : panel.mode[mode]}`;
}

/** "zuletzt 14:02:11 Uhr: Verfügbar"; empty where nothing may be said. */
function lastWords(
  { last, reason }: Extract<Paint, { kind: 'noProof' }>,
  slot: Slot | undefined,
  provenAt: Instant | null,
  { panel, status, formats }: Messages,
): string {
  if (last === null) return '';
  const words = status.staff[last.availability][last.mode];
  const at = reason === 'late' ? (slot?.observedAt ?? null) : provenAt;
  return at === null ? status.lastKnown(words) : panel.lastSaid(formats.timeWithSeconds(at), words);
}

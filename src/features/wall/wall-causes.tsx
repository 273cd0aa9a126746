import type { CSSProperties } from 'react';
import type { Calm } from '#domain/calm.ts';
import { isMarked } from '#domain/changed-at.ts';
import type { Cause } from '#domain/causes.ts';
import type { Catalog } from '#domain/catalog.ts';
import { hourMs, minuteMs, type Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { causeWords, isLongLine } from './cause-words.ts';
import { useCausePlaces } from './use-cause-places.ts';
import { usePulse, useWallPulses } from './use-wall-pulses.ts';
import type { WallPulses } from './wall-pulses.ts';
import type { WallScope } from './wall-selection.tsx';

export type WallCausesProps = Readonly<{
  /** the first first; null while nothing is proven */
  causes: readonly Cause[] | null;
  /** what is said where there are none; null while nothing is proven */
  calm: Calm | null;
  scope: WallScope;
  catalog: Catalog;
  /** board time; null = not known */
  now: Instant | null;
  messages: Messages;
}>;

const places = 6;

/** What is wrong, in six cards at most: the matrix shows where, these say what. */
export function WallCauses(props: WallCausesProps) {
  const { causes, catalog, scope, now, messages } = props;
  const all = causes ?? [];
  const room = all.length > places ? places - 1 : places;
  const shown = all.slice(0, room);
  const byKey = new Map(shown.map((cause) => [cause.key, cause]));
  const keys = useCausePlaces(shown, room);
  const pulses = useWallPulses();
  if (causes === null) return null;
  if (all.length === 0) return <CalmWords {...props} />;
  return (
    <ul className="wall-cards" aria-label={messages.wall.causes}>
      {keys.map((key, place) => {
        const cause = key === null ? undefined : byKey.get(key);
        // a place that has become free stays empty until another cause needs it
        if (cause === undefined) return null;
        return (
          <CauseCard
            key={cause.key}
            cause={cause}
            place={place}
            catalog={catalog}
            scope={scope}
            now={now}
            pulses={pulses}
            messages={messages}
          />
        );
      })}
      {all.length > room && (
        <li className="wall-card wall-card-more" style={styleAt(room)}>
          {messages.wall.moreCauses(all.length - room)}
        </li>
      )}
    </ul>
  );
}

type CauseCardProps = Readonly<{
  cause: Cause;
  place: number;
  catalog: Catalog;
  scope: WallScope;
  now: Instant | null;
  pulses: WallPulses;
  messages: Messages;
}>;

function CauseCard({ cause, place, catalog, scope, now, pulses, messages }: CauseCardProps) {
  const at = cause.newest?.at ?? null;
  const isNew = isMarked(at, now);
  const words = causeWords(cause, isNew, catalog, scope, messages);
  const { title, state, count, names } = words;
  return (
    <li className="wall-card" data-new={isNew || undefined} data-cells={cause.cells} style={styleAt(place)}>
      <StatusTile {...cause.pair} size={64} />
      <p className="wall-card-title">
        <bdi>{title}</bdi>
        {isNew && at !== null && <NewWord name={`${cause.key} ${at}`} pulses={pulses} messages={messages} />}
      </p>
      {at !== null && now !== null && <p className="wall-card-age">{ageWords(now - at, messages)}</p>}
      <p className="wall-card-line" data-long={isLongLine(words) || undefined}>
        <span className="wall-card-state">{state}</span>
        {count !== '' && <span className="wall-card-count">{count}</span>}
        {names !== '' && (
          <span className="wall-card-names">
            <bdi>{names}</bdi>
          </span>
        )}
      </p>
    </li>
  );
}

type NewWordProps = Readonly<{ name: string; pulses: WallPulses; messages: Messages }>;

/** Pulses, and pulses anew when something else in the cause changes. */
function NewWord({ name, pulses, messages }: NewWordProps) {
  return (
    <span ref={usePulse(name, pulses)} className="wall-new">
      {messages.feed.isNew}
    </span>
  );
}

/** Two beside each other. */
function styleAt(place: number): CSSProperties {
  return { gridColumn: (place % 2) + 1, gridRow: Math.floor(place / 2) + 1 };
}

/** "77 min", "8 h", "13 Tage": as exact as there is room. The minute that has begun counts, so that nothing is "0 min" old. */
function ageWords(ms: number, { formats, time }: Messages): string {
  const minutes = Math.max(1, Math.ceil(ms / minuteMs));
  if (minutes < 120) return `${minutes}\u00a0${time.minute}`;
  const isHours = ms < 24 * hourMs;
  return formats.duration(isHours ? Math.floor(ms / hourMs) * hourMs : ms);
}

function CalmWords({ calm, scope, now, messages }: WallCausesProps) {
  if (calm === null) return null;
  const words = calmWords(calm, now, messages);
  return <p className="wall-calm">{scope.kind === 'some' ? messages.wall.selection(words) : words}</p>;
}

function calmWords(calm: Calm, now: Instant | null, { wall, formats }: Messages): string {
  if (calm.kind !== 'quiet') return wall.calms[calm.kind];
  return wall.calm(calm.since === null || now === null ? '' : formats.since(calm.since, now));
}

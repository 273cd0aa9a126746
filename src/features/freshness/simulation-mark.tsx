import type { BoardClock } from '#domain/board-clock.ts';
import type { FirstMessages } from '#i18n/shared/shared-messages.ts';
import './simulation-mark.css';

export type SimulationMarkProps = Readonly<{ clock: BoardClock | null; messages: FirstMessages; hasRate?: boolean }>;

/** Permanent as long as the clock is simulated: no reader may take a replay for the present. */
export function SimulationMark({ clock, messages, hasRate = false }: SimulationMarkProps) {
  if (clock?.kind !== 'simulated') return null;
  const { freshness, formats } = messages;
  return (
    <p className="simulation-mark">
      {freshness.simulation}
      {hasRate && clock.rate !== 1 && `, ${freshness.rate(formats.number(clock.rate))}`}
    </p>
  );
}

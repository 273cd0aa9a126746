import type { BoardClock } from '#domain/board-clock.ts';
import type { Messages } from '#i18n/messages.ts';
import './simulation-mark.css';

/** Permanent as long as the clock is simulated: no reader may take a replay for the present. */
export function SimulationMark({ clock, messages }: Readonly<{ clock: BoardClock | null; messages: Messages }>) {
  if (clock?.kind !== 'simulated') return null;
  const { freshness, formats } = messages;
  return (
    <p className="simulation-mark">
      {freshness.simulation}
      {clock.rate !== 1 && `, ${freshness.rate(formats.number(clock.rate))}`}
    </p>
  );
}

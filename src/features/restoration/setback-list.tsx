import { berlinInstantOf } from '#domain/berlin-time.ts';
import type { ReturnDay } from '#domain/restoration.ts';
import { setbackPhases } from './day-columns.ts';
import type { Talk } from './talk.ts';

/** "3 Kassen zurück in Prüfung am 5. Mai": who had been further already, day by day, the newest first. */
export function SetbackList({ days, talk: { messages, words } }: Readonly<{ days: readonly ReturnDay[]; talk: Talk }>) {
  const told = words.restoration.days;
  const setbacks = days
    .toReversed()
    .flatMap(({ day, back }) =>
      setbackPhases.flatMap((phase) =>
        back[phase] === 0
          ? []
          : [told.setback(back[phase], told.phaseBack[phase], messages.formats.dayOfYear(berlinInstantOf(day)))],
      ),
    );
  return (
    <div className="setbacks">
      <h3 className="font-semibold">{told.setbacks}</h3>
      {setbacks.length === 0 ? (
        <p>{told.noSetbacks}</p>
      ) : (
        <ul className="setback-list">
          {setbacks.map((setback) => (
            <li key={setback}>{setback}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

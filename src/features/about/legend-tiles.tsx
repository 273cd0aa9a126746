import { lettersOf } from '#domain/pair-letters.ts';
import { availabilities, modes } from '#domain/pair.ts';
import type { LegendWords } from '#i18n/public/legend-words-de.ts';
import type { SharedMessages } from '#i18n/shared/shared-messages.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { NotUsedMark } from '#ui/status/not-used-mark.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import './legend-tiles.css';

export type LegendTilesProps = Readonly<{ words: LegendWords; messages: SharedMessages }>;

/** All 24 states as they are drawn and as they are said, by what a reader can do with them. */
export function LegendTiles({ words, messages }: LegendTilesProps) {
  const isEasy = messages.language === 'leicht';
  return (
    <div className="legend-groups">
      {availabilities.map((availability) => (
        <section key={availability} className="public-card">
          <h2 className="public-card-title">{words.availability[availability].title}</h2>
          <p className="text-ink-2">
            <EasyWords isEasy={isEasy}>{words.availability[availability].text}</EasyWords>
          </p>
          <ul className="legend-tiles">
            {modes.map((mode) => (
              <li key={mode} className="legend-tile" data-legend={`${availability} ${mode}`}>
                <StatusTile availability={availability} mode={mode} size={32} okAs="tick" />
                <span className="min-w-0">
                  <EasyWords isEasy={isEasy}>{messages.status.public[availability][mode]}</EasyWords>
                  {!isEasy && <span className="legend-code">{lettersOf({ availability, mode })}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="legend-tile">
        <NotUsedMark size={32} />
        <span>{words.notUsed}</span>
      </p>
    </div>
  );
}

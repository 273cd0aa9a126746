import type { InsurerVerdict } from '#domain/insurer-verdict.ts';
import type { EmbedWords } from '#i18n/public/embed-words-de.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import './widget-card.css';

export type WidgetCardProps = Readonly<{
  name: string;
  /** as it may be said now */
  verdict: InsurerVerdict;
  /** as it last was, where it may not be said now */
  last: InsurerVerdict | null;
  /** of when this is, in words of the view; null = there is nothing yet */
  stand: string | null;
  isProven: boolean;
  isSimulated: boolean;
  /** the insurer's page */
  href: string;
  words: EmbedWords['widget'];
  isEasy: boolean;
}>;

/** The answer for one insurer, small enough for a column in somebody else's page. */
export function WidgetCard(props: WidgetCardProps) {
  const { name, verdict, last, stand, isProven, isSimulated, href, words, isEasy } = props;
  return (
    <main className="widget" data-level={verdict.level} aria-label={words.title(name)}>
      <StatusTile {...verdict.tile} size={32} okAs="tick" />
      <div className="widget-body">
        <h1 className="widget-name">
          <bdi>{name}</bdi>
        </h1>
        <p className="widget-level">
          <EasyWords isEasy={isEasy}>{words.levels[verdict.level]}</EasyWords>
        </p>
        {isProven && (
          <p className="widget-text">
            <EasyWords isEasy={isEasy}>{countsInWords(verdict, words)}</EasyWords>
          </p>
        )}
        {!isProven && last !== null && (
          <p className="widget-text">
            <EasyWords isEasy={isEasy}>{words.last(words.levels[last.level])}</EasyWords>
          </p>
        )}
        <p className="widget-stand">
          {stand === null ? words.noStand : isProven ? words.stand(stand) : words.lastStand(stand)}
          {isSimulated && <strong className="widget-mark">{words.simulation}</strong>}
        </p>
        <a className="link widget-link" href={href} target="_blank" rel="noopener">
          {words.more} <span className="widget-tab">{words.newTab}</span>
        </a>
      </div>
    </main>
  );
}

function countsInWords({ counts, used }: InsurerVerdict, words: EmbedWords['widget']): string {
  if (counts.working === used && used > 0) return words.allWork(used);
  const parts = (['unreachable', 'limited', 'unknown', 'fallback'] as const)
    .filter((place) => counts[place] > 0)
    .map((place) => words[place](counts[place]));
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

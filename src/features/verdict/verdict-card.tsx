import type { ReactNode } from 'react';
import type { Summary } from '#domain/summary.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { verdictOf, type Verdict } from './verdict-title.ts';
import './verdict-card.css';

export type VerdictCardProps = Readonly<{
  /** null = nothing is proven */
  summary: Summary | null;
  words: HomeWords;
  /** "12,3 Millionen" */
  peopleIn: (count: number) => string;
  /** what was last true, with its time; only said while nothing is proven */
  lastKnown?: string | null;
  isEasy?: boolean;
  /** how old this answer is */
  children: ReactNode;
}>;

/** The answer for all insurers together: a count, never one worst word. */
export function VerdictCard(props: VerdictCardProps) {
  const { summary, words, peopleIn, lastKnown = null, isEasy = false, children } = props;
  const verdict = verdictOf(summary, words);
  return (
    <section className="verdict" data-verdict={verdict.kind}>
      <div className="verdict-head">
        <StatusTile {...verdict.tile} size={52} okAs="tick" />
        <h2 className="verdict-title">
          <EasyWords isEasy={isEasy}>{verdict.title}</EasyWords>
        </h2>
      </div>
      <p className="verdict-text">
        {summary !== null && isCounted(verdict) && (
          <>{words.people(peopleIn(summary.affectedPeople), peopleIn(summary.insuredPeople))} </>
        )}
        <EasyWords isEasy={isEasy}>{verdict.text}</EasyWords>
      </p>
      {verdict.kind === 'unknown' && lastKnown !== null && <p className="verdict-text">{lastKnown}</p>}
      {children}
    </section>
  );
}

const isCounted = ({ kind }: Verdict) => kind === 'some' || kind === 'fallback';

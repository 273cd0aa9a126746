import type { ReactNode } from 'react';
import type { Summary } from '#domain/summary.ts';
import type { Pair } from '#domain/pair.ts';
import { pairOf } from '#domain/pair.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import './verdict-card.css';

export type VerdictCardProps = Readonly<{
  /** null = nothing is proven */
  summary: Summary | null;
  words: HomeWords;
  /** how old this answer is */
  children: ReactNode;
}>;

/** The answer for all insurers together: a count, never one worst word. */
export function VerdictCard({ summary, words, children }: VerdictCardProps) {
  const verdict = verdictOf(summary, words);
  return (
    <section className="verdict" data-verdict={verdict.kind}>
      <div className="verdict-head">
        <StatusTile {...verdict.tile} size={52} okAs="tick" />
        <h2 className="verdict-title">{verdict.title}</h2>
      </div>
      <p className="verdict-text">{verdict.text}</p>
      {children}
    </section>
  );
}

type Verdict = Readonly<{ kind: 'unknown' | 'none' | 'fallback' | 'some'; tile: Pair; title: string; text: string }>;

function verdictOf(summary: Summary | null, words: HomeWords): Verdict {
  if (summary === null || summary.insurers === 0 || summary.reportingInsurers * 2 < summary.insurers) {
    return { kind: 'unknown', tile: pairOf('unknown', 'normal'), title: words.unknown, text: words.unknownText };
  }
  const { insurers, affectedInsurers, reportingInsurers, byAvailability } = summary;
  if (affectedInsurers === 0) {
    return {
      kind: 'none',
      tile: pairOf('operational', 'normal'),
      title: words.noneAffected(insurers),
      text: words.noneAffectedText,
    };
  }
  const missing = insurers - reportingInsurers;
  const hasHarm = byAvailability.outage + byAvailability.degraded + byAvailability.unknown > 0;
  return {
    kind: hasHarm ? 'some' : 'fallback',
    tile: hasHarm ? pairOf('degraded', 'normal') : pairOf('operational', 'fallback'),
    title: affectedInsurers === insurers ? words.allAffected(insurers) : words.affected(affectedInsurers, insurers),
    text: missing > 0 ? `${words.affectedText} ${words.missingText(missing)}` : words.affectedText,
  };
}

import { overallVerdict, type OverallVerdict } from '#domain/overall-verdict.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import type { Summary } from '#domain/summary.ts';
import type { HomeWords } from '#i18n/public/home-words-de.ts';

/** The verdict as one sentence; null while there is none. For a voice, a title, or a quotation of the past. */
export function verdictTitle(summary: Summary | null, words: HomeWords): string | null {
  const { kind, title } = verdictOf(summary, words);
  return kind === 'unknown' ? null : title;
}

/** The tile of the verdict. */
export function verdictTile(summary: Summary | null, words: HomeWords): Pair {
  return verdictOf(summary, words).tile;
}

export type Verdict = Readonly<{
  kind: OverallVerdict;
  tile: Pair;
  title: string;
  text: string;
}>;

/** The answer for all: what it says and what it looks like. */
export function verdictOf(summary: Summary | null, words: HomeWords): Verdict {
  const kind = overallVerdict(summary);
  if (summary === null || kind === 'unknown') {
    return { kind: 'unknown', tile: pairOf('unknown', 'normal'), title: words.unknown, text: words.unknownText };
  }
  const { insurers, affectedInsurers, reportingInsurers } = summary;
  if (kind === 'none' || kind === 'working') {
    return {
      kind,
      tile: pairOf('operational', 'normal'),
      title: kind === 'none' ? words.noneAffected(insurers) : words.allWork(insurers),
      text: words.noneAffectedText,
    };
  }
  const missing = insurers - reportingInsurers;
  return {
    kind,
    tile: kind === 'some' ? pairOf('degraded', 'normal') : pairOf('operational', 'fallback'),
    title: affectedInsurers === insurers ? words.allAffected(insurers) : words.affected(affectedInsurers, insurers),
    text: missing > 0 ? `${words.affectedText} ${words.missingText(missing)}` : words.affectedText,
  };
}

import type { ReactNode } from 'react';
import type { InsurerVerdict } from '#domain/insurer-verdict.ts';
import type { Instant } from '#domain/instant.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import type { PlacedService } from './placed-service.ts';
import type { VerdictTalk } from './talk.ts';
import { verdictLines, type VerdictLine } from './verdict-lines.ts';
import './insurer-verdict-card.css';

export type InsurerVerdictCardProps = Readonly<{
  verdict: InsurerVerdict;
  /** what the answer was when one was known; null = never, or there is one now */
  last: Readonly<{ verdict: InsurerVerdict; at: Instant; now: Instant }> | null;
  services: readonly PlacedService[];
  talk: VerdictTalk;
  /** how old this answer is */
  children: ReactNode;
}>;

/** The answer for one insurer. Without proof it is "we do not know", with the last known answer quoted, dated and in the past tense. */
export function InsurerVerdictCard({ verdict, last, services, talk, children }: InsurerVerdictCardProps) {
  const { words, messages } = talk;
  const isQuoted = verdict.level === 4 && last !== null;
  const lines = verdictLines(verdict, services, talk, 'now');
  // in Leichte Sprache the lists would push what to do and how old it is off the first screen of a phone
  const first = messages.language === 'leicht' ? lines.filter(({ key }) => key === 'lead') : lines;
  const rest = lines.filter((line) => !first.includes(line));
  return (
    <section className="insurer-verdict" data-level={verdict.level} aria-labelledby="insurer-verdict-title">
      <div className="insurer-verdict-head">
        <StatusTile {...verdict.tile} size={52} okAs="tick" />
        <h2 id="insurer-verdict-title" className="insurer-verdict-title">
          <span className="insurer-verdict-question">{words.question}</span> {words.verdict.titles[verdict.level]}
        </h2>
      </div>
      {!isQuoted && <Lines lines={first} talk={talk} />}
      {isQuoted && (
        <blockquote className="insurer-verdict-last">
          <p>
            {words.verdict.last(messages.formats.dayTime(last.at, last.now), words.verdict.titles[last.verdict.level])}
          </p>
          <Lines lines={verdictLines(last.verdict, services, talk, 'last')} talk={talk} />
        </blockquote>
      )}
      {verdict.level === 4 && <p className="insurer-verdict-text">{words.verdict.noData}</p>}
      {children}
      {!isQuoted && <Lines lines={rest} talk={talk} />}
    </section>
  );
}

type LinesProps = Readonly<{ lines: readonly VerdictLine[]; talk: VerdictTalk }>;

/** One text; in Leichte Sprache one statement on each line, and "nicht" not to be overlooked. */
function Lines({ lines, talk: { messages } }: LinesProps) {
  const isEasy = messages.language === 'leicht';
  if (lines.length === 0) return null;
  return (
    <p className="insurer-verdict-text">
      {lines.map(({ key, text, isStrong }) => (
        <span key={key} className={isStrong ? 'font-semibold' : undefined}>
          {(isEasy ? text.split(/(?<=[.?!])\s+/) : [text]).map((statement) => (
            <span key={statement} className="insurer-verdict-statement">
              <EasyWords isEasy={isEasy}>{statement}</EasyWords>{' '}
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}

import type { ReactNode } from 'react';
import type { Reach } from '#domain/reach.ts';
import { reachOf } from '#domain/reach.ts';
import type { ServiceSpread } from '#domain/service-spread.ts';
import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { pairOfReach } from './reach-tile.ts';
import './service-page.css';

export type ServiceVerdictProps = Readonly<{
  spread: ServiceSpread;
  /** whether anything may be said as now */
  isProven: boolean;
  /** when the board was last proven, in words; null = never, or nothing may be quoted */
  lastTime: string | null;
  isEasy: boolean;
  words: ServiceWords['verdict'];
  /** how old this answer is */
  children: ReactNode;
}>;

/** Where the service stands at all insurers together: counts, never one worst word. */
export function ServiceVerdict({ spread, isProven, lastTime, isEasy, words, children }: ServiceVerdictProps) {
  const { reach, title, lines } = verdictOf(spread, isProven, lastTime, words);
  const { availability, mode } = pairOfReach[reach];
  return (
    <section className="service-verdict" data-reach={reach}>
      <div className="service-verdict-head">
        <StatusTile availability={availability} mode={mode} size={52} okAs="tick" />
        <h2 className="service-verdict-title">
          <EasyWords isEasy={isEasy}>{title}</EasyWords>
        </h2>
      </div>
      {lines.length > 0 && (
        <p className="service-verdict-text">
          {lines.map((line) => (
            <span key={line} className="service-verdict-line">
              <EasyWords isEasy={isEasy}>{line}</EasyWords>
            </span>
          ))}
        </p>
      )}
      {children}
    </section>
  );
}

type Verdict = Readonly<{ reach: Reach; title: string; lines: readonly string[] }>;

function verdictOf(
  spread: ServiceSpread,
  isProven: boolean,
  lastTime: string | null,
  words: ServiceWords['verdict'],
): Verdict {
  const { byReach, applicable } = spread;
  if (applicable === 0 && isProven) return { reach: 'working', title: words.unused, lines: [] };
  const unknown = byReach.unknown.length;
  if (!isProven || unknown * 2 > applicable) {
    const last = lastTime === null ? null : lastWorking(spread);
    const told = lastTime === null || last === null ? [] : [words.last(lastTime, last, applicable)];
    return { reach: 'unknown', title: words.unknown, lines: [words.unknownText, ...told] };
  }
  const working = byReach.working.length + byReach.fallback.length;
  const lines = [
    ...(byReach.fallback.length > 0 ? [words.fallback(byReach.fallback.length)] : []),
    ...(byReach.unreachable.length > 0 ? [words.unreachable(byReach.unreachable.length)] : []),
    ...(byReach.limited.length > 0 ? [words.limited(byReach.limited.length)] : []),
    ...(unknown > 0 ? [words.missing(unknown)] : []),
  ];
  if (working === 0) {
    if (byReach.unreachable.length === applicable) return { reach: 'unreachable', title: words.none, lines };
    return { reach: 'limited', title: unknown > 0 ? words.noneKnown : words.noneWhole, lines };
  }
  const isWhole = working === applicable;
  return {
    reach: !isWhole ? 'limited' : byReach.fallback.length > 0 ? 'fallback' : 'working',
    title: isWhole ? words.all(applicable) : words.some(working, applicable),
    lines,
  };
}

/** How many insurers were last said to have it; null where nothing may be quoted. */
function lastWorking({ byReach }: ServiceSpread): number | null {
  const last = byReach.unknown.flatMap(({ painted }) =>
    painted.kind === 'noProof' && painted.last !== null ? [reachOf(painted.last)] : [],
  );
  return last.length === 0 ? null : last.filter((reach) => reach === 'working' || reach === 'fallback').length;
}

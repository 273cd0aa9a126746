import type { Attention } from '#domain/attention.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import type { WallScope } from './wall-selection.tsx';

/** Each cell is in exactly one of these, so the five add up with the normal ones to all cells. */
const counters: readonly (readonly [Attention, Pair])[] = [
  ['P1', pairOf('outage', 'normal')],
  ['P2', pairOf('degraded', 'normal')],
  ['PU', pairOf('unknown', 'normal')],
  ['P3', pairOf('operational', 'isolated')],
  ['P4', pairOf('operational', 'fallback')],
];
const quiet = pairOf('operational', 'normal');

export type WallCountersProps = Readonly<{ summary: Summary; scope: WallScope; messages: Messages }>;

export function WallCounters({ summary, scope, messages }: WallCountersProps) {
  const { formats, status, wall } = messages;
  return (
    <dl className="wall-counters" data-narrow={isNarrow(summary) || undefined}>
      {counters.map(([attention, pair]) => {
        const count = summary.byAttention[attention];
        return (
          <div key={attention} className="wall-counter" data-attention={attention} data-zero={count === 0 || undefined}>
            <StatusTile {...(count === 0 ? quiet : pair)} size={58} />
            <dt>{status.attention[attention]}</dt>
            <dd>{formats.number(count)}</dd>
          </div>
        );
      })}
      <div className="wall-counter wall-counter-insurers">
        <dt>{scope.kind === 'all' ? wall.affected : wall.affectedInSelection}</dt>
        <dd>
          {formats.number(summary.affectedInsurers)}
          <span> / {formats.number(summary.insurers)}</span>
        </dd>
      </div>
    </dl>
  );
}

/** As many figures as the head has room for at the large size, which is what an event of 80 insurers needs. */
const mostFigures = 15;

function isNarrow({ byAttention, affectedInsurers, insurers }: Summary): boolean {
  const counts = [...counters.map(([attention]) => byAttention[attention]), affectedInsurers, insurers];
  return counts.some((count) => count > 999) || counts.join('').length > mostFigures;
}

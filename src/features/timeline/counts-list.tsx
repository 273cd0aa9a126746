import type { Attention } from '#domain/attention.ts';
import type { StateCounts } from '#domain/state-steps.ts';
import type { Messages } from '#i18n/messages.ts';
import { StatusTile } from '#ui/status/status-tile.tsx';
import { attentionTiles } from './attention-tiles.ts';

export const countsOrder = ['P1', 'P2', 'PU', 'P3', 'P4', 'P0'] as const satisfies readonly Attention[];

/** Every cell in exactly one of six classes. Null = not known: then a dash, never a zero. */
export function CountsList({ counts, messages }: Readonly<{ counts: StateCounts | null; messages: Messages }>) {
  return (
    <ul className="tl-counts">
      {countsOrder.map((one) => (
        <li key={one} className="tl-count">
          <StatusTile {...attentionTiles[one]} size={22} />
          <span className="tl-count-number">
            {counts === null ? messages.kpi.none : messages.formats.number(counts[one])}
          </span>{' '}
          <span className="tl-count-word">{messages.status.attention[one]}</span>
        </li>
      ))}
    </ul>
  );
}

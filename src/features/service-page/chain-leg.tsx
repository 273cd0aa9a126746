import type { ServiceWords } from '#i18n/public/service-words-de.ts';
import { EasyWords } from '#ui/primitives/easy-words.tsx';
import { NotUsedMark } from '#ui/status/not-used-mark.tsx';
import { StatusTile } from '#ui/status/status-tile.tsx';
import type { ToldLeg } from './chain-told.ts';

export type ChainLegProps = Readonly<{
  leg: ToldLeg;
  from: string;
  to: string;
  isLast: boolean;
  needs: string;
  isEasy: boolean;
  words: ServiceWords['chain'];
}>;

/** One leg: where it begins, a line whose shape says how it is, and the same in words. The last one also shows where it ends. */
export function ChainLeg({ leg, from, to, isLast, needs, isEasy, words }: ChainLegProps) {
  const [main, ...others] = leg.lines;
  return (
    <li className="chain-leg" data-leg={leg.id} data-reach={leg.reach ?? 'notUsed'} data-break={leg.isBreak}>
      <span className="chain-station" aria-hidden="true">
        {from}
      </span>
      <span className="chain-rail" aria-hidden="true">
        <span className="chain-line" />
        {leg.pair === null ? <NotUsedMark size={32} /> : <StatusTile {...leg.pair} size={32} okAs="tick" />}
        <span className="chain-line" />
      </span>
      {isLast && (
        <span className="chain-station chain-end" aria-hidden="true">
          {to}
        </span>
      )}
      <div className="chain-words">
        <p className="font-semibold">
          {words.leg[leg.id]} <span className="font-normal text-ink-2">({words.route(from, to)})</span>
        </p>
        <p className={leg.isBreak ? 'chain-break' : undefined}>
          <EasyWords isEasy={isEasy}>{main ?? ''}</EasyWords>
        </p>
        {others.map((line) => (
          <p key={line} className="text-sm text-ink-2">
            <EasyWords isEasy={isEasy}>{line}</EasyWords>
          </p>
        ))}
        <p className="text-sm text-ink-3">{needs}</p>
      </div>
    </li>
  );
}

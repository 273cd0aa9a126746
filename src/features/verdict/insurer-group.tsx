import type { InsurerGroup as Group } from '#domain/insurer-groups.ts';
import { isReadable } from '#ui/is-readable.ts';
import { FoldSection } from '#ui/primitives/fold-section.tsx';
import { ShowMoreButton } from '#ui/primitives/show-more-button.tsx';
import { useMediaQuery } from '#ui/primitives/use-media-query.ts';
import { useShowMore } from '#ui/primitives/use-show-more.ts';
import { InsurerCard, type InsurerCardProps } from './insurer-card.tsx';

export type InsurerGroupProps = Omit<InsurerCardProps, 'name' | 'row'> &
  Readonly<{ heading: string; isOpenAtFirst: boolean; members: Group['members'] }>;

/** As many as a thumb passes without losing the end of the page from sight; where two or more stand side by side, as many as draw at once. */
const steps = { narrow: 8, wide: 100 } as const;

/** Insurers whose answer is alike. */
export function InsurerGroup({ heading, isOpenAtFirst, members, ...card }: InsurerGroupProps) {
  const isWide = useMediaQuery('(min-width: 48rem)');
  const { shown, next, showMore } = useShowMore(members.length, isWide ? steps.wide : steps.narrow);
  return (
    <FoldSection heading={heading} level={3} isOpenAtFirst={isOpenAtFirst}>
      <ul className="insurer-cards">
        {members.slice(0, shown).map(({ insurer, row }) => (
          <InsurerCard
            key={insurer.id}
            {...card}
            row={row}
            name={isReadable(insurer.name) ? insurer.name : insurer.id}
          />
        ))}
      </ul>
      <ShowMoreButton next={next} onShowMore={showMore} label={card.words.more(next, members.length - shown)} />
    </FoldSection>
  );
}

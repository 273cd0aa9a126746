import type { Row } from '#domain/board.ts';
import type { Section } from './sections.ts';

/** A group of the list with its rows. */
export type ListedGroup = Readonly<{ section: Section; listed: readonly Row[] }>;

/** The first rows of a long list, group by group; a group of which none is left is left out. */
export function affectedPage(
  groups: readonly ListedGroup[],
  shown: number,
): readonly (ListedGroup & Readonly<{ paged: readonly Row[] }>)[] {
  let left = shown;
  return groups.flatMap((group) => {
    const paged = group.listed.slice(0, left);
    left -= paged.length;
    return paged.length === 0 ? [] : [{ ...group, paged }];
  });
}

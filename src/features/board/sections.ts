import type { BoardLayout, GroupKey } from '#domain/board-layout.ts';

/** A group as it is drawn. */
export type Section = Readonly<{
  key: GroupKey;
  insurerIds: readonly string[];
  /** a board in one piece needs no heading */
  hasHeading: boolean;
  isOpen: boolean;
  /** how many lines stand above it, not counting the grid's head */
  start: number;
}>;

/** What stands below each other in the grid. */
export type Line =
  Readonly<{ kind: 'heading'; group: GroupKey }> | Readonly<{ kind: 'row'; group: GroupKey; insurerId: string }>;

/** The groups of a layout with the rows that are to be seen. `isOpen` is asked for groups that have a heading. */
export function sectionsOf(
  layout: BoardLayout,
  visible: (insurerId: string) => boolean,
  isOpen: (group: GroupKey, rows: number, isOnly: boolean) => boolean,
): readonly Section[] {
  const groups = layout
    .map(({ key, insurerIds }) => ({ key, insurerIds: insurerIds.filter(visible) }))
    .filter(({ insurerIds }) => insurerIds.length > 0);
  let start = 0;
  return groups.map(({ key, insurerIds }): Section => {
    const hasHeading = key !== 'all';
    const section = {
      key,
      insurerIds,
      hasHeading,
      isOpen: !hasHeading || isOpen(key, insurerIds.length, groups.length === 1),
      start,
    };
    start += lineCountOf(section);
    return section;
  });
}

export function linesOf(sections: readonly Section[]): readonly Line[] {
  return sections.flatMap(({ key, insurerIds, hasHeading, isOpen }): Line[] => [
    ...(hasHeading ? [{ kind: 'heading', group: key } as const] : []),
    ...(isOpen ? insurerIds.map((insurerId) => ({ kind: 'row', group: key, insurerId }) as const) : []),
  ]);
}

/** Where the first row of an open section stands among all lines. */
export function firstRowOf({ start, hasHeading }: Section): number {
  return start + (hasHeading ? 1 : 0);
}

function lineCountOf({ hasHeading, isOpen, insurerIds }: Omit<Section, 'start'>): number {
  return (hasHeading ? 1 : 0) + (isOpen ? insurerIds.length : 0);
}

import type { WallColumn, WallGroup } from './wall-layout.ts';

/** Groups that stand beside each other; `isContinued`: the band above has begun the group. */
export type WallBand = readonly (WallGroup & Readonly<{ isContinued: boolean }>)[];

/** All columns in so many bands of equal length. A group may go on in the next band. */
export function bandsOf(groups: readonly WallGroup[], count: number): readonly WallBand[] {
  const total = groups.reduce((sum, { columns }) => sum + columns.length, 0);
  const length = Math.max(1, Math.ceil(total / count));
  return Array.from({ length: total <= length ? 1 : count }, (_, band) =>
    bandOf(groups, band * length, (band + 1) * length),
  );
}

function bandOf(groups: readonly WallGroup[], from: number, to: number): WallBand {
  let before = 0;
  return groups.flatMap((group) => {
    const first = before;
    before += group.columns.length;
    const columns: readonly WallColumn[] = group.columns.slice(Math.max(0, from - first), Math.max(0, to - first));
    return columns.length === 0 ? [] : [{ ...group, columns, isContinued: first < from }];
  });
}

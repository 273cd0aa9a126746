import { useCallback, useState } from 'react';
import type { GroupKey } from '#domain/board-layout.ts';

/** More rows in which nothing is wrong stay folded until asked for. */
export const normalShown = 20;

export type OpenGroups = Readonly<{
  isOpen: (group: GroupKey, rows: number, isOnly: boolean) => boolean;
  fold: (group: GroupKey, isOpen: boolean) => void;
}>;

/** Which groups are unfolded: as the reader left them, otherwise all but a long list of normal ones beside others. */
export function useOpenGroups(): OpenGroups {
  const [chosen, setChosen] = useState<ReadonlyMap<GroupKey, boolean>>(new Map());
  const isOpen = useCallback(
    (group: GroupKey, rows: number, isOnly: boolean) =>
      chosen.get(group) ?? (group !== 'normal' || isOnly || rows <= normalShown),
    [chosen],
  );
  const fold = useCallback(
    (group: GroupKey, isOpen: boolean) => setChosen((before) => new Map(before).set(group, isOpen)),
    [],
  );
  return { isOpen, fold };
}

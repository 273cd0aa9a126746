import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { TimelineRow } from '#features/timeline/timeline-rows.ts';
import { TimelineRowName, type TimelineRowNameProps } from './timeline-row-name.tsx';

/** What stands before the bars of a row. `markedId` = the service that is looked for. */
export function useRowName(
  searchFor: TimelineRowNameProps['searchFor'],
  markedId: string | null,
): (row: TimelineRow, isTabStop: boolean) => ReactNode {
  const [path] = useLocation();
  return useCallback(
    (row, isTabStop) => (
      <TimelineRowName
        row={row}
        isTabStop={isTabStop}
        isMarked={markedId !== null && row.serviceId === markedId}
        path={path}
        searchFor={searchFor}
      />
    ),
    [path, searchFor, markedId],
  );
}

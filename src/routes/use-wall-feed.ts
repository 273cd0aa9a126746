import { useMemo } from 'react';
import { paintProof, type PaintProof } from '#domain/paint.ts';
import { createColumnPicker, someServices } from '#domain/some-columns.ts';
import type { WallScope } from '#features/wall/wall-selection.tsx';
import { isProven } from '#ui/status/is-proven.ts';
import { useBoardFeed, type BoardFeed, type BoardSource } from './use-board-feed.ts';
import type { Ignored } from './view-search.ts';
import { wallServicesOf, type WallView } from './wall-view.ts';

export type WallFeed = BoardFeed & Readonly<{ scope: WallScope; ignored: readonly Ignored[] }>;

/** The live board with the services the wall is asked to show: all that is counted and told is about these. */
export function useWallFeed(source: BoardSource, asked: WallView['services']): WallFeed {
  const feed = useBoardFeed(source);
  const { catalog: whole, shown } = feed;
  const chosen = useMemo(() => {
    if (whole === null) return null;
    const { serviceIds, ignored } = wallServicesOf(asked, whole);
    const of = whole.services.length;
    const scope: WallScope = serviceIds.length < of ? { kind: 'some', serviceIds, of } : allServices;
    return { catalog: someServices(whole, serviceIds), pick: createColumnPicker(serviceIds), scope, ignored };
  }, [whole, asked]);
  const board = shown?.board ?? null;
  const some = useMemo(
    () => (board === null || chosen === null ? null : { board: chosen.pick(board), catalog: chosen.catalog }),
    [board, chosen],
  );
  return {
    ...feed,
    proof: isProven(feed.proof) ? feed.proof : bare(feed.proof),
    shown: some,
    catalog: chosen?.catalog ?? null,
    scope: chosen?.scope ?? allServices,
    ignored: chosen?.ignored ?? nothing,
  };
}

/** From across a room a state that is crossed out is still read as a state: without proof a wall shows none, not even how things were run. */
const bare = ({ isTrusted }: PaintProof) => paintProof('unknown', false, isTrusted);

const nothing: readonly Ignored[] = [];
const allServices: WallScope = { kind: 'all' };

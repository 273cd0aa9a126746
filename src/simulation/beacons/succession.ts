import type { Instant } from '#domain/instant.ts';

/** A page of a wall, as far as its signs of life tell. */
export type WallPage = Readonly<{
  wallId: string;
  beganAt: Instant;
  heardAt: Instant;
  /** took the screen of a page that has been forgotten since */
  isSettled: boolean;
}>;

/**
 * Which pages stand on the screen of another that has ended: a browser that was begun anew leaves no dead wall behind. A page can have taken the screen of one of its
 * name that was last heard before it began, the last heard first, and of one only: of two screens with one name the other stays missed. By key, page to successor.
 */
export function successionOf(pages: ReadonlyMap<string, WallPage>): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  const inOrder = [...pages].toSorted(([, a], [, b]) => a.beganAt - b.beganAt);
  for (const [key, page] of inOrder) {
    if (page.isSettled) continue;
    const [last] = inOrder
      .filter(
        ([other, { wallId, heardAt }]) =>
          other !== key && wallId === page.wallId && heardAt < page.beganAt && !successors.has(other),
      )
      .toSorted(([, a], [, b]) => b.heardAt - a.heardAt);
    if (last !== undefined) successors.set(last[0], key);
  }
  return successors;
}

import type { Insurer, ReaderGroup, Service } from '#domain/catalog.ts';
import { guidesFor } from '#domain/guides-for.ts';
import { isTelephone } from '#domain/is-telephone.ts';
import { servicePlaces, type ServicePlace } from '#domain/service-place.ts';
import type { Paint } from '#domain/paint.ts';
import type { Text } from '#domain/text.ts';
import { isReadable } from '#ui/is-readable.ts';
import type { ServiceView } from './service-view.ts';

/** What one group of readers does instead of one service. */
export type TodoItem = Readonly<{
  service: Service;
  painted: Paint;
  steps: readonly Text[];
  /** the way out needs the provider too */
  isShared: boolean;
}>;

/**
 * What to do, for the services that are really affected: the worst first, then by importance; those for which nothing can be done last. A service of
 * which nothing is known now counts as it was last known. A telephone that is off stands among the first: other advice leads to it.
 */
export function todoItems(services: readonly ServiceView[], insurer: Insurer, group: ReaderGroup): readonly TodoItem[] {
  const ranked = services
    .flatMap((view) => {
      const place = view.place === 'unknown' ? view.lastPlace : view.place;
      const guides = needsAdvice(place) ? guidesFor(insurer, view.service, group) : [];
      const steps = guides.flatMap((guide) => guide.steps).filter(({ de }) => isReadable(de));
      if (steps.length === 0) return [];
      const isNothing = guides.every(({ kind }) => kind === 'none');
      const { service, painted } = view;
      const isShared = guides.some(({ isIndependent }) => !isIndependent);
      return [
        {
          rank: [isNothing ? 1 : 0, servicePlaces.indexOf(place)] as const,
          item: { service, painted, steps, isShared },
          isWanted: !isNothing && place === 'unreachable' && isTelephone(service),
        },
      ];
    })
    .toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1]);
  const items = ranked.map(({ item }) => item);
  return amongFirst(
    items,
    ranked.findIndex(({ isWanted }) => isWanted),
  );
}

/** As many as one looks at on a phone. */
export const shortItems = 4;

/** The item at a place, moved up to where it is looked at. */
function amongFirst(items: readonly TodoItem[], at: number): readonly TodoItem[] {
  const item = items[at];
  return item === undefined || at < shortItems ? items : items.toSpliced(at, 1).toSpliced(shortItems - 1, 0, item);
}

function needsAdvice(place: ServicePlace): boolean {
  return place !== 'working' && place !== 'notUsed';
}

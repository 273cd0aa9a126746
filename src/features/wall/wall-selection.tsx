import type { Catalog } from '#domain/catalog.ts';
import type { Messages } from '#i18n/messages.ts';
import { serviceCodeOf } from '#ui/catalog-names.ts';

/** Which services a wall shows and counts: all there are, or these of so many. */
export type WallScope =
  Readonly<{ kind: 'all' }> | Readonly<{ kind: 'some'; serviceIds: readonly string[]; of: number }>;

export type WallSelectionProps = Readonly<{ scope: WallScope; catalog: Catalog; messages: Messages }>;

/** Codes longer than this give way to their number. */
const longest = 16;

/** A wall that shows some of the services must not be taken for one that shows all: what is counted and found calm is about these. */
export function WallSelection({ scope, catalog, messages }: WallSelectionProps) {
  if (scope.kind === 'all') return null;
  const { wall } = messages;
  const codes = scope.serviceIds.map((id) => serviceCodeOf(catalog, id)).join(', ');
  const words = codes.length <= longest ? codes : wall.someServices(scope.serviceIds.length, scope.of);
  return (
    <p className="wall-selection">
      <bdi>{wall.selection(words)}</bdi>
    </p>
  );
}

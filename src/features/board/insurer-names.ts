import type { Catalog } from '#domain/catalog.ts';
import { isReadable } from '#ui/is-readable.ts';

/** Names by id. Looked up by id at every drawing, so that no row can wear its neighbour's name. */
export function insurerNamesOf(catalog: Catalog): ReadonlyMap<string, string> {
  return new Map(
    catalog.insurers.map(({ id, name }) => [id, shorten(isReadable(name) ? name : `${name} (${id})`.trim())]),
  );
}

const longestName = 120;

/** A name repeats in the label of every cell of its row: one of 10 kB would make a page of megabytes. */
function shorten(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

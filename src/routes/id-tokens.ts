import type { Catalog } from '#domain/catalog.ts';

/** How ids are written in an address, and how that is read again. */
export type TokenTable = Readonly<{ tokens: ReadonlyMap<string, string>; ids: ReadonlyMap<string, string> }>;
export type Tokens = Readonly<{ insurers: TokenTable; services: TokenTable }>;

/** Short codes as people know them (RUHRV, KIM); where one is not unmistakable, its id. */
export function tokensOf(catalog: Catalog): Tokens {
  const known = tables.get(catalog);
  if (known !== undefined) return known;
  const made = {
    insurers: tableOf(catalog.insurers.map(({ id, wallCode }) => [id, wallCode])),
    services: tableOf(catalog.services.map(({ id, code }) => [id, code])),
  };
  tables.set(catalog, made);
  return made;
}

const tables = new WeakMap<Catalog, Tokens>();

function tableOf(entries: readonly (readonly [id: string, code: string])[]): TokenTable {
  const ids = new Map(entries.map(([id]) => [escapeId(id), id]));
  const tokens = new Map(entries.map(([id]) => [id, escapeId(id)]));
  const times = new Map<string, number>();
  for (const [, code] of entries) times.set(code, (times.get(code) ?? 0) + 1);
  for (const [id, code] of entries) {
    const isPlain = times.get(code) === 1 && /^[\p{L}\p{N}_-]+$/u.test(code);
    if (!isPlain || (ids.has(code) && ids.get(code) !== id)) continue;
    ids.set(code, id);
    tokens.set(id, code);
  }
  return { tokens, ids };
}

/** Commas and dots separate; an id that holds one is written in another shape. */
function escapeId(id: string): string {
  return id.replaceAll('%', '%25').replaceAll(',', '%2C').replaceAll('.', '%2E');
}

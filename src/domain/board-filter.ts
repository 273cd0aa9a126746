import type { Row } from './board.ts';
import type { Catalog, InsurerKind } from './catalog.ts';
import type { Availability, Mode, Pair } from './pair.ts';

/** What the reader asked to see. An empty list or text restricts nothing. */
export type BoardFilter = Readonly<{
  availabilities: readonly Availability[];
  modes: readonly Mode[];
  serviceIds: readonly string[];
  kinds: readonly InsurerKind[];
  text: string;
}>;

export const noFilter: BoardFilter = { availabilities: [], modes: [], serviceIds: [], kinds: [], text: '' };

export function isFiltering(filter: BoardFilter): boolean {
  const { availabilities, modes, serviceIds, kinds, text } = filter;
  return availabilities.length + modes.length + serviceIds.length + kinds.length > 0 || text.trim() !== '';
}

/** The columns a filter leaves, as indexes into `serviceIds`. A filter that names no service of this board leaves all. */
export function columnsOf(filter: BoardFilter, serviceIds: readonly string[]): readonly number[] {
  const all = serviceIds.map((_, column) => column);
  const named = all.filter((column) => filter.serviceIds.includes(serviceIds[column] ?? ''));
  return named.length === 0 ? all : named;
}

/** One painted cell against the two axes. Both must hold for the same cell; a service that is not used matches nothing. */
export function matchesPair(filter: BoardFilter, pair: Pair | null): boolean {
  if (pair === null) return false;
  const { availabilities, modes } = filter;
  return (
    (availabilities.length === 0 || availabilities.includes(pair.availability)) &&
    (modes.length === 0 || modes.includes(pair.mode))
  );
}

/**
 * The rows a filter leaves, in the order given. `pairsOf` says how a row is painted; a row stays if one cell in the remaining columns matches.
 * Text is looked for in name, short name, former names and wall code, without regard to case and accents.
 */
export function filterRows(
  rows: readonly Row[],
  catalog: Catalog,
  filter: BoardFilter,
  pairsOf: (row: Row) => readonly (Pair | null)[],
  columns: readonly number[],
): readonly Row[] {
  if (!isFiltering(filter)) return rows;
  const insurers = new Map(catalog.insurers.map((insurer) => [insurer.id, insurer]));
  const isByPair = filter.availabilities.length + filter.modes.length > 0;
  const needle = foldText(filter.text);
  return rows.filter((row) => {
    const insurer = insurers.get(row.insurerId);
    if (filter.kinds.length > 0 && (insurer === undefined || !filter.kinds.includes(insurer.kind))) return false;
    const names = insurer
      ? [insurer.name, insurer.shortName, insurer.wallCode, ...insurer.formerNames]
      : [row.insurerId];
    if (needle !== '' && !names.some((name) => foldText(name).includes(needle))) return false;
    if (!isByPair) return true;
    const pairs = pairsOf(row);
    return columns.some((column) => matchesPair(filter, pairs[column] ?? null));
  });
}

/** Lower case, without accents and outer blanks: "Rückertsche " and "ruckertsche" are the same. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

import { useLocation, useSearch } from 'wouter';
import type { Catalog, Insurer } from '#domain/catalog.ts';
import { isReadable } from '#ui/is-readable.ts';
import { changeSearch, type Ignored } from './view-search.ts';

/** The part of the address that names the insurer a page is about, beside its path. */
export const insurerParameters = ['kasse'] as const;

export type InsurerOption = Readonly<{ value: string; name: string }>;

/** Which insurer the address names (`?kasse=bkk-nordlicht`), and how to name another; one nobody knows has no effect and is named. Never kept on the device. */
export function useChosenInsurer(catalog: Catalog | null) {
  const asked = new URLSearchParams(useSearch()).get('kasse');
  const search = useSearch();
  const [path, navigate] = useLocation();
  const insurers = catalog?.insurers ?? [];
  const options = insurers
    .map((insurer): InsurerOption => ({ value: insurer.id, name: nameOf(insurer) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  const chosen = insurers.find(({ id }) => id === asked) ?? null;
  const isUnknown = asked !== null && catalog !== null && chosen === null;
  const ignored: readonly Ignored[] = isUnknown ? [{ name: 'kasse', value: asked.slice(0, 60), allowed: [] }] : [];
  const choose = (id: string | null) =>
    navigate(`${path}${changeSearch(`?${search}`, { kasse: id })}`, { replace: true });
  return { chosen, ignored, options, choose, nameOf };
}

function nameOf({ name, id }: Insurer): string {
  return isReadable(name) ? name : id;
}

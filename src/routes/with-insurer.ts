import { changeSearch } from './view-search.ts';

/** An address of this application that names an insurer beside its path; null = none. */
export function withInsurer(address: string, insurerId: string | null): string {
  const [path = '', search = ''] = address.split('?');
  return `${path}${changeSearch(search, { kasse: insurerId })}`;
}

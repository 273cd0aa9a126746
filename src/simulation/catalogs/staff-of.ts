import type { Insurer } from '#domain/catalog.ts';
import type { InsurerRow } from './insurer-table.ts';

const firstNames = ['Erika', 'Max', 'Kim', 'Toni', 'Jule', 'Sascha', 'Frieda', 'Ole', 'Mika', 'Hanne'] as const;
const lastNames = ['Muster', 'Beispiel', 'Platzhalter', 'Vorlage', 'Probe', 'Attrappe', 'Entwurf', 'Skizze'] as const;

/** Internal to the provider, never in a public byte. Nobody of these names exists: each says so itself. */
export function staffOf(row: InsurerRow, index: number): NonNullable<Insurer['staff']> {
  const first = firstNames[index % firstNames.length] ?? firstNames[0];
  const last = lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? lastNames[0];
  return {
    environment: `UMG-${row.centre.toUpperCase()}-${row.cluster}-${String(index + 1).padStart(2, '0')}`,
    contactPerson: `${first} ${last} (fiktiv)`,
  };
}

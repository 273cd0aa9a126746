import type { Insurer, Office, OwnWays } from '#domain/catalog.ts';

/**
 * The insurer's own app and its offices. ALL FICTIONAL: no German postcode begins with 00. `index` is its place in the catalogue; not every insurer
 * has both, as in life.
 */
export function ownWaysOf({ id, shortName, insuredCount, contacts }: Insurer, index: number): OwnWays {
  const hours = contacts.find(({ callers }) => callers === 'practice')?.hours ?? null;
  const office = (address: string): Office => ({ callers: 'insured', address, hours });
  const first = office(
    `${streets[index % streets.length] ?? streets[0]} ${1 + (index % 40)}, 00${100 + index} Musterstadt`,
  );
  const second = office(`Am Beispielplatz ${2 + (index % 20)}, 00${300 + index} Beispielhausen`);
  const hasOffice = index % 9 !== 4;
  const hasApp = index % 11 !== 5;
  return {
    app: hasApp ? { callers: 'insured', name: `${shortName} App`, web: `https://www.${id}.example/app` } : null,
    offices: hasOffice ? [first, ...(insuredCount > 300_000 ? [second] : [])] : [],
  };
}

const streets = ['Musterstraße', 'Erfunden-Allee', 'Fiktivgasse', 'Am Musterhafen', 'Vorlagenweg'] as const;

import type { Insurer } from '#domain/catalog.ts';

/** The insurers whose name, short or former name contains every word of the query, in their order. All of them for an empty query. */
export function searchInsurers(insurers: readonly Insurer[], query: string): readonly Insurer[] {
  const words = fold(query).split(' ').filter(Boolean);
  return words.length === 0
    ? insurers
    : insurers.filter((insurer) => words.every((word) => namesOf(insurer).includes(word)));
}

function namesOf({ name, shortName, formerNames }: Insurer): string {
  return fold([name, shortName, ...formerNames].join(' '));
}

/** Without case, accents and punctuation; "ue" finds "ü" and the other way round. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/([aou])\u0308/g, '$1e')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

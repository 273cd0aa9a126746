import { foldName, nearestNames, searchNames, type Named, type NameIndex } from '#domain/name-search.ts';

export type InsurerNames = Named & Readonly<{ label: string; formerNames: readonly string[] }>;

export type Choices = Readonly<{
  shown: readonly InsurerNames[];
  /** how many there are beyond those shown */
  more: number;
  all: number;
  /** nothing was found: these are merely the most alike */
  isGuess: boolean;
  /** the former name by which a choice was found; null = by its present one */
  formerOf: (choice: InsurerNames) => string | null;
}>;

const mostShown = 8;

/** What a typed text offers to choose from: at most eight, and the three most alike when nothing fits. */
export function choicesFor(index: NameIndex<InsurerNames>, typed: string): Choices {
  const found = searchNames(index, typed);
  const isGuess = found.length === 0 && index.length > 0;
  const shown = isGuess
    ? nearestNames(
        index.map(({ named }) => named),
        typed,
      )
    : found.slice(0, mostShown);
  const words = foldName(typed).split(' ').filter(Boolean);
  const lacking = (name: string) => words.filter((word) => !foldName(name).includes(word));
  return {
    shown,
    more: isGuess ? 0 : found.length - shown.length,
    all: found.length,
    isGuess,
    formerOf: ({ label, formerNames }) => {
      const unexplained = lacking(label);
      return formerNames.find((name) => unexplained.some((word) => foldName(name).includes(word))) ?? null;
    },
  };
}

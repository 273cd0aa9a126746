import type { Flaw } from './decoded.ts';

const maxFlaws = 200;

/** Collects flaws while an answer is read. Bounded: a hostile body may have a flaw in each of a million places. */
export type FlawList = Readonly<{ add: (path: string, problem: string) => void; all: () => readonly Flaw[] }>;

export function createFlawList(): FlawList {
  const flaws: Flaw[] = [];
  let more = 0;
  return {
    add: (path, problem) => {
      if (flaws.length < maxFlaws) flaws.push({ path: path.slice(0, 200), problem });
      else more += 1;
    },
    all: () => (more === 0 ? flaws : [...flaws, { path: '', problem: `and ${more} more` }]),
  };
}

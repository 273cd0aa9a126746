/** One figure, and whether it is what it may be. */
export type Line = Readonly<{ what: string; value: string; limit: string; isGood: boolean }>;

/** Prints the figures; true if all are good. */
export function printTable(lines: readonly Line[]): boolean {
  console.table(lines.map(({ isGood, ...line }) => ({ ...line, verdict: isGood ? 'good' : 'BREACH' })));
  return lines.every(({ isGood }) => isGood);
}

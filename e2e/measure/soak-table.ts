import type { Line } from './soak-criteria.ts';

/** Prints the figures; the exit code they deserve. Nothing measured is nothing proved. */
export function printTable(lines: readonly Line[]): 0 | 1 {
  console.table(lines.map(({ isGood, ...line }) => ({ ...line, verdict: isGood ? 'good' : 'BREACH' })));
  return lines.length > 0 && lines.every(({ isGood }) => isGood) ? 0 : 1;
}

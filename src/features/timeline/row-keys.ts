import type { Instant } from '#domain/instant.ts';

type Place = Readonly<{ row: number; stop: number }>;

/** Where a key leads from a stop of a row, `begins` saying when each of its stops begins: to another stop or row, or to looking at its beginning; null = nowhere. */
export function rowKeyStep(
  key: string,
  { row, stop }: Place,
  rows: number,
  begins: readonly Instant[],
): Readonly<{ kind: 'go' } & Place> | Readonly<{ kind: 'look'; at: Instant }> | null {
  const last = begins.length - 1;
  const within = (next: number) =>
    last < 0 ? null : ({ kind: 'go', row, stop: Math.min(Math.max(0, next), last) } as const);
  switch (key) {
    case 'ArrowLeft':
      return within(Math.min(stop, begins.length) - 1);
    case 'ArrowRight':
      return within(stop + 1);
    case 'Home':
      return within(0);
    case 'End':
      return within(last);
    case 'ArrowUp':
      return row > 0 ? { kind: 'go', row: row - 1, stop: 0 } : null;
    case 'ArrowDown':
      return row < rows - 1 ? { kind: 'go', row: row + 1, stop: 0 } : null;
    case 'Enter':
    case ' ': {
      const at = begins[Math.min(stop, last)];
      return at === undefined ? null : { kind: 'look', at };
    }
    default:
      return null;
  }
}

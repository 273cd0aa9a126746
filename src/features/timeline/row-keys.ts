import type { Instant } from '#domain/instant.ts';
import type { Span } from '#domain/timeline.ts';

type Place = Readonly<{ row: number; span: number }>;

/** Where a key leads from a span of a row: to another span or row, or to looking at its beginning; null = nowhere. */
export function rowKeyStep(
  key: string,
  { row, span }: Place,
  rows: number,
  spans: readonly Span[],
): Readonly<{ kind: 'go' } & Place> | Readonly<{ kind: 'look'; at: Instant }> | null {
  const within = (next: number) => ({ kind: 'go', row, span: Math.min(Math.max(0, next), spans.length - 1) }) as const;
  switch (key) {
    case 'ArrowLeft':
      return spans.length === 0 ? null : within(Math.min(span, spans.length) - 1);
    case 'ArrowRight':
      return spans.length === 0 ? null : within(span + 1);
    case 'Home':
      return spans.length === 0 ? null : within(0);
    case 'End':
      return spans.length === 0 ? null : within(spans.length - 1);
    case 'ArrowUp':
      return row > 0 ? { kind: 'go', row: row - 1, span: 0 } : null;
    case 'ArrowDown':
      return row < rows - 1 ? { kind: 'go', row: row + 1, span: 0 } : null;
    case 'Enter':
    case ' ': {
      const at = spans[Math.min(span, spans.length - 1)]?.from;
      return at === undefined ? null : { kind: 'look', at };
    }
    default:
      return null;
  }
}

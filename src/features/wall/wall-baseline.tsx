import type { Baseline } from '#domain/baseline.ts';
import type { Instant } from '#domain/instant.ts';
import type { Messages } from '#i18n/messages.ts';

export type WallBaselineProps = Readonly<{ baseline: Baseline; now: Instant | null; messages: Messages }>;

/** "Grundlage: Trennung seit 26. April": what recedes in the matrix and is not told again among the causes. */
export function WallBaseline({ baseline: { mode, since }, now, messages }: WallBaselineProps) {
  const { filters, formats } = messages;
  const when = since === null ? '' : formats.since(since, now ?? since);
  return <p className="wall-baseline">{filters.baseline(filters.baselineModes[mode], when).trim()}</p>;
}

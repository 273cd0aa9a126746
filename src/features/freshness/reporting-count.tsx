import type { Summary } from '#domain/summary.ts';
import type { Messages } from '#i18n/messages.ts';

/** "79/80 Kassen melden": a part is never shown as the whole. Null while nothing is proven. */
export function ReportingCount({ summary, messages }: Readonly<{ summary: Summary | null; messages: Messages }>) {
  const { freshness } = messages;
  return (
    <p className="tabular-nums">
      {summary === null ? freshness.reportingUnknown : freshness.reporting(summary.reportingInsurers, summary.insurers)}
    </p>
  );
}

import type { Instant } from './instant.ts';
import type { Provenance } from './provenance.ts';

/** When benefits were last sent out, as confirmed, and when they will be next; null = not known. */
export type PaymentRuns = Readonly<{ lastRunAt: Instant | null; nextRunAt: Instant | null; source: Provenance }>;

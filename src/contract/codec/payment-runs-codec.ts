import type { PaymentRuns } from '#domain/payment-runs.ts';
import * as v from 'valibot';
import type { FlawList } from '../flaw-list.ts';
import { paymentRunsSchema } from '../schemas/insurer-page-schemas.ts';
import type { WirePaymentRuns } from '../wire-types.ts';
import { encodeInstantOrNull } from './instant-or-null.ts';
import { encodeProvenance, readProvenance } from './provenance-codec.ts';
import { readInstantOrNull } from './reading.ts';

export function encodePaymentRuns(payments: PaymentRuns | null): WirePaymentRuns | null {
  if (payments === null) return null;
  const { lastRunAt, nextRunAt, source } = payments;
  return {
    lastRunAt: encodeInstantOrNull(lastRunAt),
    nextRunAt: encodeInstantOrNull(nextRunAt),
    source: encodeProvenance(source),
  };
}

/** Servers that do not tell it yet leave it out. */
export function readPaymentRuns(part: unknown, path: string, flaws: FlawList): PaymentRuns | null {
  if (part === undefined || part === null) return null;
  const result = v.safeParse(paymentRunsSchema, part);
  if (!result.success) {
    flaws.add(path, 'unreadable');
    return null;
  }
  return {
    lastRunAt: readInstantOrNull(result.output.lastRunAt, `${path}.lastRunAt`, flaws),
    nextRunAt: readInstantOrNull(result.output.nextRunAt, `${path}.nextRunAt`, flaws),
    source: readProvenance(result.output.source, `${path}.source`, flaws),
  };
}

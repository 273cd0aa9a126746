import type { Failure } from './failure.ts';
import { describeFailure } from './failure.ts';

/** TanStack Query knows trouble only as something thrown; this carries the failure to `query.error`. */
export class QueryFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(describeFailure(failure));
    this.name = 'QueryFailure';
    this.failure = failure;
  }
}

/** It is there today, but at the instant looked at nothing of it had been told. */
export class NotYetTold extends QueryFailure {
  constructor() {
    super({ kind: 'status', status: 404, problem: null, retryAfterMs: null });
    this.name = 'NotYetTold';
  }
}

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

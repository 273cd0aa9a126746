type Environment = Readonly<Record<string, string | undefined>>;

/** How many cases a property test tries: PROPERTY_RUNS if set, else 20,000 in CI, else 1,000. */
export function propertyRuns(environment: Environment = process.env): number {
  const asked = Number(environment['PROPERTY_RUNS'] ?? Number.NaN);
  if (Number.isSafeInteger(asked) && asked > 0) return asked;
  return environment['CI'] ? 20_000 : 1_000;
}

/**
 * Whether a failing case is made smaller before it is shown. PROPERTY_SHRINK=no saves that time when only the verdict
 * counts.
 */
export function isPropertyShrunk(environment: Environment = process.env): boolean {
  return environment['PROPERTY_SHRINK'] !== 'no';
}

/**
 * The seed of a property test: PROPERTY_SEED if set, else a fixed one, so that a run can be repeated. fast-check prints
 * it on failure.
 */
export function propertySeed(environment: Environment = process.env): number {
  const asked = Number(environment['PROPERTY_SEED'] ?? Number.NaN);
  return Number.isSafeInteger(asked) ? asked : 20_230_426;
}

/** All three, ready for `fc.assert(property, propertyOptions())`. */
export function propertyOptions(): { numRuns: number; seed: number; endOnFailure: boolean } {
  return { numRuns: propertyRuns(), seed: propertySeed(), endOnFailure: !isPropertyShrunk() };
}

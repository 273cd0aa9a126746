/**
 * One seeded bug: what to break in which file, and the rules whose tests must notice. `search` must occur exactly once.
 */
export type Mutant = Readonly<{
  name: string;
  /** below src/domain */
  file: string;
  edits: readonly Readonly<{ search: string; replace: string }>[];
  /** test files, below src/domain, that are run against it */
  tests: readonly string[];
  /** rules of SPEC.md of each of which at least one test must fail */
  rules: readonly string[];
}>;

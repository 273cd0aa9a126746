/**
 * Makes an exhaustive switch fail to compile when a union gains a member, and fail loudly if one slips through at run
 * time.
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}

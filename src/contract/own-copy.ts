const maxDepth = 24;

/**
 * A copy of a JSON value whose objects have no prototype, so that every later read is an own-property read: an id or key such as
 * `constructor` or `__proto__` finds nothing that the server did not send. Nesting beyond 24 levels (ours has 9) becomes null.
 */
export function ownCopy(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maxDepth) return null;
  if (Array.isArray(value)) return value.map((entry: unknown) => ownCopy(entry, depth + 1));
  const copy: Record<string, unknown> = { __proto__: null };
  for (const [key, entry] of Object.entries(value)) {
    if (key !== '__proto__') copy[key] = ownCopy(entry, depth + 1);
  }
  return copy;
}

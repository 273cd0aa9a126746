/** Something in an answer that was not what the contract says, and was neutralised rather than believed. `path` as in `insurers[3].name`. */
export type Flaw = Readonly<{ path: string; problem: string }>;

/** What the door lets in: a domain value and the flaws found in it, or nothing and one sentence why. */
export type Decoded<T> =
  Readonly<{ ok: true; value: T; flaws: readonly Flaw[] }> | Readonly<{ ok: false; refusal: string }>;

export function accepted<T>(value: T, flaws: readonly Flaw[] = []): Decoded<T> {
  return { ok: true, value, flaws };
}

export function refused(refusal: string): Readonly<{ ok: false; refusal: string }> {
  return { ok: false, refusal };
}

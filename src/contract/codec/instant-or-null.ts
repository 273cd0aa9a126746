import type { Instant } from '#domain/instant.ts';
import { encodeInstant } from '../instant-codec.ts';

/** `null` on the wire = open, or not known. */
export function encodeInstantOrNull(at: Instant | null): string | null {
  return at === null ? null : encodeInstant(at);
}

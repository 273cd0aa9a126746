import type { Audience } from '#domain/audience.ts';
import { refused, type Decoded } from './decoded.ts';
import { ownCopy } from './own-copy.ts';
import { opened, recordOf } from './shape.ts';
import { text } from './shapes/scalar-shapes.ts';

/**
 * The door: one copy without prototypes, then the envelope. Refuses what is not an object of this schema, speaks of another kind of
 * resource, or was made for another audience (a staff body on a public address is an accident to stop, not to show).
 */
export function openAnswer<T>(
  open: (part: unknown) => Decoded<T>,
  name: string,
  body: unknown,
  audience: Audience,
): Decoded<T> {
  const copy = ownCopy(body);
  const kind = openKind(copy);
  if (!kind.ok) return refused(`not an answer of this API: ${kind.refusal}`);
  if (kind.value.schema !== name) return refused(`expected ${name}, received another schema`);
  if (kind.value.audience !== audience) return refused(`made for another audience than ${audience}`);
  return open(copy);
}

const openKind = opened(recordOf({ schema: text, audience: text }));

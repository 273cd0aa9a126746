import * as v from 'valibot';
import { audiences } from '#domain/audience.ts';
import type { Instant } from '#domain/instant.ts';
import type { Position } from '#domain/position.ts';
import type { WallReport } from '#domain/wall-beacon.ts';
import { accepted, refused, type Decoded } from './decoded.ts';
import { encodeInstant } from './instant-codec.ts';
import { ownCopy } from './own-copy.ts';
import { idSchema, instantSchema, ordinalSchema } from './schemas/scalars.ts';

/** Who receives the signs of life of walls answers with this: what came last of each. Not part of the status API; see README, "Walls". */
export type Walls = Readonly<{
  /** real time of the receiver; all ages are measured from it */
  generatedAt: Instant;
  /** where the board stands now */
  head: Position;
  reports: readonly WallReport[];
}>;

export function encodeWalls({ generatedAt, head, reports }: Walls): object {
  return {
    schema: 'walls/1',
    generatedAt: encodeInstant(generatedAt),
    head,
    walls: reports.map(({ receivedAt, ...report }) => ({ ...report, receivedAt: encodeInstant(receivedAt) })),
  };
}

/** All or nothing: who watches walls must not overlook one because its record cannot be read. */
export function decodeWalls(body: unknown): Decoded<Walls> {
  const result = v.safeParse(wallsSchema, ownCopy(body));
  if (!result.success) return refused('not a list of walls');
  const { generatedAt, head, walls } = result.output;
  return accepted({ generatedAt, head, reports: walls });
}

/** Of a wall that does not tell one screen of its name from another. */
export const unsaidInstance = '0';

const positionSchema = v.object({ epoch: ordinalSchema, seq: ordinalSchema });
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const wallsSchema = v.object({
  schema: v.literal('walls/1'),
  generatedAt: instantSchema,
  head: positionSchema,
  walls: v.array(
    v.object({
      beacon: v.object({
        wallId: idSchema,
        // walls of an older build do not say these two
        instance: v.optional(idSchema, unsaidInstance),
        misdrawn: v.optional(ordinalSchema, 0),
        build: idSchema,
        audience: v.picklist(audiences),
        rendered: v.nullable(positionSchema),
        cells: ordinalSchema,
        paintHash: idSchema,
        serviceIds: v.array(idSchema),
        isProven: v.boolean(),
        ageMs: v.nullable(amount),
        uptimeMs: amount,
        heapMb: v.nullable(amount),
        fps: v.nullable(amount),
      }),
      receivedAt: instantSchema,
      head: positionSchema,
      isBehind: v.boolean(),
      isPictureRight: v.nullable(v.boolean()),
    }),
  ),
});

import { allPairs, modes, type Availability, type Mode } from '#domain/pair.ts';

/** Everything a tile can look like, apart from its size. */
export type TileLook =
  | Readonly<{ kind: 'pair'; availability: Availability; mode: Mode }>
  | Readonly<{ kind: 'quiet'; mode: Mode }>
  | Readonly<{ kind: 'tick' }>
  | Readonly<{ kind: 'notUsed' }>;

/** The class under which a `TileSheet` keeps the picture of a look. */
export function tileClassOf(look: TileLook): string {
  switch (look.kind) {
    case 'pair':
      return `tile-${look.availability}-${look.mode}`;
    case 'quiet':
      return `tile-quiet-${look.mode}`;
    case 'tick':
      return 'tile-tick';
    case 'notUsed':
      return 'tile-not-used';
  }
}

export const tileLooks: readonly TileLook[] = [
  ...allPairs.map(({ availability, mode }): TileLook => ({ kind: 'pair', availability, mode })),
  ...modes.map((mode): TileLook => ({ kind: 'quiet', mode })),
  { kind: 'tick' },
  { kind: 'notUsed' },
];

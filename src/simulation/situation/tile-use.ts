import type { VerdictLevel } from '#domain/insurer-verdict.ts';
import { pairOf, unknownPair, type Pair } from '#domain/pair.ts';
import { badgeShape } from '../feeds/badge-shape.ts';

export const levelTiles: Readonly<Record<VerdictLevel, Pair>> = {
  0: pairOf('operational', 'normal'),
  1: pairOf('operational', 'fallback'),
  2: pairOf('degraded', 'normal'),
  3: pairOf('outage', 'normal'),
  4: unknownPair,
};

/** A tile drawn before, by reference: a thousand rows share six shapes. The word beside it is its name. */
export function tileUse(pair: Pair): string {
  return `<svg aria-hidden="true" viewBox="0 0 18 18"><use href="#${idOf(pair)}"/></svg>`;
}

/** Where all that is gone was taken off on purpose, a verdict wears this one. */
const onPurpose = pairOf('outage', 'isolated');

/** The shapes themselves, once a page. */
export const tileShapes = `<svg class="defs" aria-hidden="true">${[...Object.values(levelTiles), onPurpose]
  .map((pair) => `<symbol id="${idOf(pair)}" viewBox="0 0 18 18">${badgeShape(pair)}</symbol>`)
  .join('')}</svg>`;

function idOf({ availability, mode }: Pair): string {
  return `tile-${availability}-${mode}`;
}

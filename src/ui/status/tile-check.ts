import { allPairs, modes, type Availability, type Mode } from '#domain/pair.ts';
import { tileClassOf, type TileLook } from './tile-look.ts';

/** Says of a drawn cell whether its tile is one for what the cell says, has a picture, and is to be seen. Looks at each look's picture once. */
export function createTileCheck(): (cell: Element) => boolean {
  const pictures = createPictureCheck();
  return (cell) => {
    const tile = cell.querySelector('.tile-picture');
    if (tile === null || !isToBeSeen(tile)) return false;
    const look = tile.className.replace(/^tile-picture /, '').replace(/ tile-picture-new$/, '');
    const said = `${cell.getAttribute('data-availability') ?? ''}/${cell.getAttribute('data-mode') ?? ''}`;
    return looksFor.get(said)?.has(look) === true && pictures(tile, look);
  };
}

/** Which looks may stand for a pair. */
const looksFor: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['notApplicable/notApplicable', new Set([tileClassOf({ kind: 'notUsed' })])],
  ...allPairs.map(
    ({ availability, mode }) =>
      [`${availability}/${mode}`, new Set(looksOf(availability, mode).map((look) => tileClassOf(look)))] as const,
  ),
]);

function looksOf(availability: Availability, mode: Mode): readonly TileLook[] {
  const pair = { kind: 'pair', availability, mode } as const;
  if (mode === 'normal') return availability === 'operational' ? [pair, { kind: 'tick' }] : [pair];
  // what nobody knows, and an emergency procedure that is itself down, never recede
  const mayRecede = availability !== 'unknown' && !(availability === 'outage' && mode === 'fallback');
  return mayRecede ? [pair, { kind: 'quiet', mode }] : [pair];
}

/** What recedes looks the same in several modes; of all others no two have one picture. */
const quietLooks: ReadonlySet<string> = new Set(modes.map((mode) => tileClassOf({ kind: 'quiet', mode })));

function createPictureCheck(): (tile: Element, look: string) => boolean {
  const isGood = new Map<string, boolean>();
  const lookOf = new Map<string, string>();
  return (tile, look) => {
    const known = isGood.get(look);
    if (known !== undefined) return known;
    const picture = getComputedStyle(tile).backgroundImage;
    const isOwn = quietLooks.has(look) || (lookOf.get(picture) ?? look) === look;
    lookOf.set(picture, look);
    isGood.set(look, picture.startsWith('url(') && isOwn);
    return isGood.get(look) === true;
  };
}

function isToBeSeen(tile: Element): boolean {
  return tile.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

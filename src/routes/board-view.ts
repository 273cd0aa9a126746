import type { BoardFilter } from '#domain/board-filter.ts';
import type { Grouping, Sorting } from '#domain/board-layout.ts';
import { insurerKinds, type Catalog, type InsurerKind } from '#domain/catalog.ts';
import type { CellRef } from '#domain/cell.ts';
import { availabilities, modes, type Availability, type Mode } from '#domain/pair.ts';
import { availabilityLetters, modeLetters } from '#domain/pair-letters.ts';
import type { Announcing } from '#features/freshness/announcing.ts';
import { tokensOf, type Tokens } from './id-tokens.ts';
import { ignoredPart, type Ignored } from './view-search.ts';

/** What the address says about the board: what is asked for, how it is ordered, which cell is open. */
export type BoardView = Readonly<{
  filter: BoardFilter;
  grouping: Grouping;
  sorting: Sorting;
  selected: CellRef | null;
  /** false = the reader wants every cell of a mass event at full size */
  isBaselineWanted: boolean;
  /** in the address, because nothing about a reader is stored: a bookmark keeps it */
  announcing: Announcing;
}>;

/** The names of its parts in an address. */
export const boardKeys = [
  'verf',
  'modus',
  'dienst',
  'art',
  'q',
  'gruppe',
  'sort',
  'zelle',
  'grundlage',
  'ansage',
] as const;
export type BoardKey = (typeof boardKeys)[number];
export type BoardParts = Readonly<Record<BoardKey, string | null>>;

export type ParsedBoardView = Readonly<{ view: BoardView; ignored: readonly Ignored[] }>;

/**
 * Reads `?verf=A,E&dienst=KIM&zelle=RUHRV.KIM`. A value it does not know has no effect and is named. Without a catalogue nobody knows any insurer or
 * service: then these are neither read nor named.
 */
export function parseBoardView(search: string, catalog: Catalog | null): ParsedBoardView {
  const parameters = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const list = <T extends string>(
    key: BoardKey,
    words: ReadonlyMap<string, T>,
    allowed: readonly string[] = [...words.keys()],
  ): readonly T[] => {
    const asked = [...new Set((parameters.get(key) ?? '').split(',').filter((word) => word !== ''))];
    return asked.flatMap((word) => {
      const known = words.get(word);
      if (known === undefined) ignored.push(ignoredPart(key, word, allowed));
      return known === undefined ? [] : [known];
    });
  };
  const one = <T extends string>(key: BoardKey, words: ReadonlyMap<string, T>, otherwise: T): T => {
    const asked = parameters.get(key);
    const known = asked === null ? otherwise : words.get(asked);
    if (known === undefined) ignored.push(ignoredPart(key, asked ?? '', [...words.keys()]));
    return known ?? otherwise;
  };
  const servicesIn = ({ services }: Tokens) => [
    ...new Set(list('dienst', services.ids, [...services.tokens.values()])),
  ];
  const view: BoardView = {
    filter: {
      availabilities: list('verf', availabilityWords),
      modes: list('modus', modeWords),
      serviceIds: catalog === null ? [] : servicesIn(tokensOf(catalog)),
      kinds: list('art', kindWords),
      text: parameters.get('q') ?? '',
    },
    grouping: one('gruppe', groupingWords, 'severity'),
    sorting: one('sort', sortingWords, 'severity'),
    selected: catalog === null ? null : readCell(parameters.get('zelle'), tokensOf(catalog), ignored),
    isBaselineWanted: one('grundlage', baselineWords, 'on') === 'on',
    announcing: one('ansage', announcingWords, 'all'),
  };
  return { view, ignored };
}

/** The parts of an address that say this; null = not needed. */
export function formatBoardView(view: BoardView, catalog: Catalog): BoardParts {
  const { filter, grouping, sorting, selected, isBaselineWanted, announcing } = view;
  const { insurers, services } = tokensOf(catalog);
  const list = (words: readonly string[]) => (words.length === 0 ? null : words.join(','));
  return {
    verf: list(filter.availabilities.map((one) => availabilityLetters[one])),
    modus: list(filter.modes.map(modeWordOf)),
    dienst: list(filter.serviceIds.map((id) => services.tokens.get(id) ?? id)),
    art: list(filter.kinds.map(kindWordOf)),
    q: filter.text === '' ? null : filter.text,
    gruppe: wordFor(groupingWords, grouping, 'severity'),
    sort: wordFor(sortingWords, sorting, 'severity'),
    zelle:
      selected === null
        ? null
        : `${insurers.tokens.get(selected.insurerId) ?? selected.insurerId}.${services.tokens.get(selected.serviceId) ?? selected.serviceId}`,
    grundlage: isBaselineWanted ? null : 'aus',
    ansage: wordFor(announcingWords, announcing, 'all'),
  };
}

function readCell(asked: string | null, { insurers, services }: Tokens, ignored: Ignored[]): CellRef | null {
  if (asked === null || asked === '') return null;
  const dot = asked.indexOf('.');
  const insurerId = insurers.ids.get(asked.slice(0, Math.max(0, dot)));
  const serviceId = services.ids.get(asked.slice(dot + 1));
  if (insurerId !== undefined && serviceId !== undefined) return { insurerId, serviceId };
  ignored.push(ignoredPart('zelle', asked, []));
  return null;
}

const modeWordOf = (mode: Mode) => (mode === 'normal' ? 'normal' : modeLetters[mode]);

const kindWordOf = (kind: InsurerKind) => (kind === 'other' ? 'weitere' : kind);

const availabilityWords = new Map<string, Availability>(availabilities.map((one) => [availabilityLetters[one], one]));
const modeWords = new Map<string, Mode>(modes.map((mode) => [modeWordOf(mode), mode]));
const kindWords = new Map<string, InsurerKind>(insurerKinds.map((kind) => [kindWordOf(kind), kind]));
const groupingWords = new Map<string, Grouping>([
  ['schwere', 'severity'],
  ['art', 'kind'],
  ['keine', 'none'],
]);
const sortingWords = new Map<string, Sorting>([
  ['schwere', 'severity'],
  ['name', 'name'],
  ['zuletzt', 'change'],
]);
const baselineWords = new Map<string, 'on' | 'off'>([
  ['an', 'on'],
  ['aus', 'off'],
]);
const announcingWords = new Map<string, Announcing>([
  ['alle', 'all'],
  ['ausfaelle', 'outages'],
  ['aus', 'off'],
]);

function wordFor<T>(words: ReadonlyMap<string, T>, value: T, otherwise: T): string | null {
  if (value === otherwise) return null;
  return [...words].find(([, known]) => known === value)?.[0] ?? null;
}

import fc from 'fast-check';

const structural = ['cut', 'truncate', 'double', 'poison'] as const;

/** What may come instead of a value, as JSON. None is a word or code of the contract. */
const instead: Readonly<Record<string, string>> = {
  number: '5',
  text: '"ein Wort, das niemand erwartet"',
  null: 'null',
  list: '[]',
  object: '{}',
  huge: '1e308',
  flag: 'true',
  word: '"brownout"',
  poisonedId: '"__proto__"',
  deep: `${'['.repeat(60)}${']'.repeat(60)}`,
};

/** One accident that may happen to a JSON body: where (counted over all places in it), and what. */
export type Accident = Readonly<{ place: number; kind: string }>;

export const anyAccidents: fc.Arbitrary<Accident[]> = fc.array(
  fc.record({ place: fc.nat(), kind: fc.constantFrom(...structural, ...Object.keys(instead)) }),
  { minLength: 1, maxLength: 3 },
);

/** The body after its accidents. */
export function spoil(body: unknown, accidents: readonly Accident[]): unknown {
  const root: { body: unknown } = { body: JSON.parse(JSON.stringify(body)) };
  for (const { place, kind } of accidents) {
    const places = placesIn(root, []);
    const chosen = places[place % places.length];
    if (chosen !== undefined) befall(chosen.owner, chosen.key, kind);
  }
  return root.body;
}

type Place = Readonly<{ owner: object; key: string }>;

function placesIn(part: unknown, places: Place[]): Place[] {
  if (typeof part !== 'object' || part === null) return places;
  for (const key of Object.keys(part)) {
    places.push({ owner: part, key });
    placesIn(Reflect.get(part, key), places);
  }
  return places;
}

function befall(owner: object, key: string, kind: string): void {
  const value: unknown = Reflect.get(owner, key);
  if (kind === 'cut') {
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else Reflect.deleteProperty(owner, key);
  } else if (kind === 'truncate') {
    if (Array.isArray(value)) value.splice(Math.floor(value.length / 2));
    else if (typeof value === 'string') Reflect.set(owner, key, value.slice(0, -1));
  } else if (kind === 'double') {
    if (Array.isArray(value) && value.length > 0) value.push(value[0]);
  } else if (kind === 'poison') {
    const poison = { value: { polluted: true }, enumerable: true, configurable: true, writable: true };
    if (typeof value === 'object' && value !== null) Object.defineProperty(value, '__proto__', poison);
  } else {
    Reflect.set(owner, key, JSON.parse(instead[kind] ?? 'null'));
  }
}

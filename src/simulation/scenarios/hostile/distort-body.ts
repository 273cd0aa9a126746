/**
 * Spoils the JSON of an answer the way a broken backend would: words nobody knows, rows that are missing, ids that come twice,
 * fields nobody asked for. The same body is always spoiled alike, and never by so much that it would have to be refused whole.
 */
export function distortBody(resource: string, body: unknown): unknown {
  if (!isTree(body)) return body;
  const change = Object.hasOwn(spoiling, resource) ? spoiling[resource] : undefined;
  return { ...(change?.(body) ?? body), 'x-unbekannt': { verschachtelt: [null, 1e308, '<b>'] } };
}

type Tree = Readonly<Record<string, unknown>>;

const unknownWord = 'brownout';

/** Answers not named here, the pointer among them, only get a field nobody asked for: without them nothing else can be read. */
const spoiling: Readonly<Record<string, (body: Tree) => Tree>> = {
  board: distortBoard,
  stream: (body) => withList(body, 'transitions', (list) => list.map(everyNth(7, withUnknownAvailability))),
  history: distortHistory,
  catalog: distortCatalog,
  incidents: (body) => withList(body, 'incidents', distortIncidents),
  incident: (body) => withTree(body, 'incident', (incident) => ({ ...incident, lifecycle: unknownWord })),
  'planned-work': (body) =>
    withEveryList(
      body,
      everyNth(5, (entry) => ({ ...entry, status: unknownWord })),
    ),
  'redo-windows': (body) =>
    withEveryList(
      body,
      everyNth(5, (entry) => ({ ...entry, status: unknownWord })),
    ),
};

/** One availability word nobody knows, one row missing, one insurer twice: about 4 % of the cells. */
function distortBoard(body: Tree): Tree {
  const { pairs, insurers } = body;
  if (!isTree(pairs) || !Array.isArray(insurers)) return body;
  const without = (list: unknown) => (Array.isArray(list) ? list.toSpliced(11, 1) : list);
  const kept = insurers.toSpliced(11, 1);
  const { since, incidents, late } = body;
  return {
    ...body,
    pairs: { ...pairs, '~': [unknownWord, 'normal'], '!': ['operational', unknownWord] },
    insurers: kept.map((id: unknown, index) => (index === 21 ? kept[20] : id)),
    cells: spoilFirstCodes(without(body['cells'])),
    since: isTree(since) ? { ...since, seconds: without(since['seconds']) } : since,
    late: Array.isArray(late) ? late.flatMap(moveUp) : late,
    incidents: isTree(incidents) ? { ...incidents, cells: without(incidents['cells']) } : incidents,
  };
}

/** The board it begins with is spoiled like any other, and one of the states its changes lead to is a word nobody knows. */
function distortHistory(body: Tree): Tree {
  const { base, transitions } = body;
  return {
    ...body,
    base: isTree(base) ? distortBoard(base) : base,
    transitions: isTree(transitions) ? withUnknownPair(transitions) : transitions,
  };
}

function withUnknownPair(transitions: Tree): Tree {
  const { pairs, to } = transitions;
  if (!isTree(pairs) || typeof to !== 'string') return transitions;
  const spoiled = to.replaceAll(/(.{6})./gs, '$1~');
  return { ...transitions, pairs: { ...pairs, '~': [unknownWord, 'normal'] }, to: spoiled };
}

/** Rows behind the missing one have moved up. */
function moveUp(entry: unknown): unknown[] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'number' || entry[0] < 11) return [entry];
  return entry[0] === 11 ? [] : [[entry[0] - 1, ...entry.slice(1)]];
}

function spoilFirstCodes(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown, index) => {
    // of few columns one in nine rows would be too much
    if (typeof row !== 'string' || row.length < 6 || row.startsWith('-') || index % 9 !== 4) return row;
    return `${index % 2 === 0 ? '~' : '!'}${row.slice(1)}`;
  });
}

function distortCatalog(body: Tree): Tree {
  const spoiledInsurers = withList(body, 'insurers', (list) => {
    const spoiled = list.map(everyNth(20, (insurer) => ({ ...insurer, kind: unknownWord, 'x-feld': '<i>' })));
    return [...spoiled, ...spoiled.slice(0, 1)];
  });
  return withList(spoiledInsurers, 'services', (list) =>
    list.map(everyNth(6, (service) => ({ ...service, family: unknownWord }))),
  );
}

function distortIncidents(list: readonly unknown[]): unknown[] {
  const spoiled = list.map(everyNth(3, (incident) => ({ ...incident, kind: unknownWord, lifecycle: unknownWord })));
  return [...spoiled, ...spoiled.slice(0, 1), 'kein Eintrag', null];
}

function withUnknownAvailability(entry: Tree): Tree {
  return { ...entry, availability: unknownWord, 'x-feld': ['\u202E'] };
}

function everyNth(n: number, change: (entry: Tree) => Tree): (entry: unknown, index: number) => unknown {
  return (entry, index) => (isTree(entry) && index % n === n - 1 ? change(entry) : entry);
}

function withList(body: Tree, key: string, change: (list: readonly unknown[]) => readonly unknown[]): Tree {
  const list = body[key];
  return Array.isArray(list) ? { ...body, [key]: change(list) } : body;
}

function withTree(body: Tree, key: string, change: (tree: Tree) => Tree): Tree {
  const tree = body[key];
  return isTree(tree) ? { ...body, [key]: change(tree) } : body;
}

function withEveryList(body: Tree, change: (entry: unknown, index: number) => unknown): Tree {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, Array.isArray(value) ? value.map(change) : value]),
  );
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

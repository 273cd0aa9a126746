import { bad, type Parsed } from '../simulation-options.ts';
import type { Fault, FaultKind } from './fault.ts';

export type FaultOrder = Readonly<{ fault: Fault; forMs: number | null }>;

/** Reads the body of `PUT /simulation/faults`: `{ "faults": [{ "kind": "…", …, "forMs": 5000 }] }`. Names the first field that is wrong. */
export function parseFaults(body: unknown): Parsed<readonly FaultOrder[]> {
  const list = isRecord(body) ? body['faults'] : undefined;
  if (!Array.isArray(list)) return bad('faults', body, 'an object with a list "faults"');
  if (list.length > 50) return bad('faults', `${list.length} entries`, 'at most 50 entries');
  const orders: FaultOrder[] = [];
  for (const [index, entry] of list.entries()) {
    const parsed = parseFault(entry, `faults[${index}]`);
    if (!parsed.ok) return parsed;
    orders.push(parsed.value);
  }
  return { ok: true, value: orders };
}

/** A field's reader: its value, or undefined if it is not allowed. */
type Reader<T> = Readonly<{ read: (raw: unknown) => T | undefined; allowed: string }>;
type Shape<F extends Fault> = { readonly [Key in Exclude<keyof F, 'kind'>]: Reader<F[Key]> };

const path: Reader<string> = {
  read: (raw) => (typeof raw === 'string' && raw.length <= 300 && raw.startsWith('/api') ? raw : undefined),
  allowed: 'a path that begins with /api',
};
const errorStatus: Reader<number> = whole(400, 599);
const retryAfter: Reader<number | null> = {
  read: (raw) => (raw === undefined || raw === null ? null : whole(0, 86_400).read(raw)),
  allowed: 'whole seconds, 0 to 86400',
};
const id: Reader<string> = {
  read: (raw) => (typeof raw === 'string' && raw !== '' && raw.length <= 100 ? raw : undefined),
  allowed: 'the id of an insurer',
};
const longestMs = 86_400_000;

const shapes: { readonly [Kind in FaultKind]: Shape<Extract<Fault, { kind: Kind }>> } = {
  cutStreams: {},
  refuseStream: { status: errorStatus, retryAfter },
  silentStream: {},
  muteHeartbeat: {},
  gap: { count: whole(1, 10_000) },
  reset: {},
  html: { path },
  status: { path, status: errorStatus, retryAfter },
  delay: { path, ms: whole(0, 600_000) },
  unknownEnum: {},
  missingInsurer: { id },
  wrongAudience: {},
  oldPointer: {},
};

function parseFault(entry: unknown, where: string): Parsed<FaultOrder> {
  const kind = isRecord(entry) ? entry['kind'] : undefined;
  if (!isRecord(entry) || !isFaultKind(kind)) return bad(`${where}.kind`, kind, Object.keys(shapes).join(', '));
  const readers: Readers = shapes[kind];
  const fault: Record<string, unknown> = { kind };
  for (const [field, { read, allowed }] of Object.entries(readers)) {
    const value = read(entry[field]);
    if (value === undefined) return bad(`${where}.${field}`, entry[field], allowed);
    fault[field] = value;
  }
  const unknown = Object.keys(entry).find((field) => !(field in fault) && field !== 'forMs');
  if (unknown !== undefined || !isFault(fault)) {
    const allowed = `only ${['kind', ...Object.keys(readers), 'forMs'].join(', ')}`;
    return bad(`${where}.${unknown ?? 'kind'}`, entry[unknown ?? 'kind'], allowed);
  }
  const forMs = entry['forMs'] === undefined ? null : whole(1, longestMs).read(entry['forMs']);
  if (forMs === undefined) return bad(`${where}.forMs`, entry['forMs'], `whole milliseconds, 1 to ${longestMs}`);
  return { ok: true, value: { fault, forMs } };
}

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** Whether a record holds what its kind needs, each field as its reader made it. */
function isFault(record: Readonly<Record<string, unknown>>): record is Fault {
  const { kind } = record;
  if (!isFaultKind(kind)) return false;
  const readers: Readers = shapes[kind];
  return Object.entries(readers).every(([field, { read }]) => read(record[field]) === record[field]);
}

function whole(min: number, max: number): Reader<number> {
  return {
    read: (raw) => (typeof raw === 'number' && Number.isInteger(raw) && raw >= min && raw <= max ? raw : undefined),
    allowed: `a whole number from ${min} to ${max}`,
  };
}

function isFaultKind(kind: unknown): kind is FaultKind {
  return typeof kind === 'string' && Object.hasOwn(shapes, kind);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Board, Row } from '#domain/board.ts';
import { absentCell, type Cell, type Slot } from '#domain/cell.ts';
import type { Instant } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import { accepted, refused, type Decoded } from '../decoded.ts';
import type { FlawList } from '../flaw-list.ts';
import { decodeInstant } from '../instant-codec.ts';
import type { Columns } from '../shapes/board-shapes.ts';
import { indexOfCode } from './column-code.ts';
import { decodePairs } from './pair-codec.ts';
import { isId } from './reading.ts';

/** More unreadable cells than this, and the whole answer is not believed. */
export const maxBadShare = 0.05;

/**
 * Columns → board. One unreadable cell is unknown; a row whose column lengths disagree is unknown as a whole, because nobody can tell
 * which cell is which; insurers and rows that do not pair up, or a `late` mark without a readable place, refuse the answer.
 */
export function decodeColumns(columns: Columns, path: string, flaws: FlawList): Decoded<Board> {
  const { insurers, services } = columns;
  const rowColumns = [columns.cells, columns.since.seconds, columns.incidents.cells];
  if (rowColumns.some((column) => column.length !== insurers.length))
    return refused('insurers and rows do not pair up');
  const late = readLate(columns);
  if (late === null) return refused('a late mark names no cell');

  const reading: Reading = {
    columns,
    pairs: decodePairs(columns.pairs, `${path}pairs`, flaws),
    late,
    path,
    flaws,
    bad: { count: 0 },
  };
  const serviceIds = uniqueIds(services, `${path}services`, flaws);
  const insurerIds = uniqueIds(insurers, `${path}insurers`, flaws);
  const rows = insurerIds.map((entry) => readRow(entry, serviceIds, reading));
  const unnamed =
    insurers.filter((id) => !isId(id)).length * services.length +
    services.filter((id) => !isId(id)).length * insurers.length;
  if (reading.bad.count + unnamed > insurers.length * services.length * maxBadShare)
    return refused('more than 5 % of the cells are unreadable');

  const position = { epoch: columns.epoch, seq: columns.seq };
  return accepted({ position, asOf: columns.asOf, serviceIds: serviceIds.map((entry) => entry.id), rows });
}

type Reading = Readonly<{
  columns: Columns;
  pairs: ReadonlyMap<string, Pair | null>;
  late: ReadonlyMap<string, Instant | null>;
  path: string;
  flaws: FlawList;
  bad: { count: number };
}>;

/** `isTwice`: two entries under one id; neither is believed. */
type Entry = Readonly<{ id: string; index: number; isTwice: boolean }>;

function uniqueIds(ids: readonly unknown[], path: string, flaws: FlawList): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const [index, id] of ids.entries()) {
    if (!isId(id)) {
      flaws.add(`${path}[${index}]`, 'not an id');
      continue;
    }
    const first = entries.get(id);
    if (first !== undefined) flaws.add(`${path}[${index}]`, 'id used twice');
    entries.set(id, { id, index: first?.index ?? index, isTwice: first !== undefined });
  }
  return [...entries.values()];
}

function readRow(insurer: Entry, services: readonly Entry[], reading: Reading): Row {
  const { id: insurerId, index } = insurer;
  const unknownRow = { insurerId, slots: services.map(() => absentCell) };
  if (insurer.isTwice) return unknownRow;
  const parts = alignedRow(reading.columns, index);
  if (parts !== null) {
    const slots = services.map((service) =>
      service.isTwice ? absentCell : readSlot(index, service.index, parts, reading),
    );
    return { insurerId, slots };
  }
  reading.flaws.add(`${reading.path}cells[${index}]`, 'a row whose columns do not line up');
  reading.bad.count += reading.columns.services.length;
  return unknownRow;
}

type RowParts = Readonly<{ codes: string; seconds: readonly unknown[]; incidents: string }>;

function alignedRow(columns: Columns, index: number): RowParts | null {
  const codes = columns.cells[index];
  const seconds = columns.since.seconds[index];
  const incidents = columns.incidents.cells[index];
  if (typeof codes !== 'string' || typeof incidents !== 'string' || !Array.isArray(seconds)) return null;
  const width = columns.services.length;
  const isAligned = codes.length === width && incidents.length === width && seconds.length === width;
  return isAligned ? { codes, seconds, incidents } : null;
}

function readSlot(insurer: number, service: number, parts: RowParts, reading: Reading): Slot {
  const code = parts.codes.charAt(service);
  if (code === '-') return null;
  const late = reading.late.get(`${insurer}:${service}`);
  const raw = { code, seconds: parts.seconds[service], incident: parts.incidents.charAt(service), late };
  const cell = readCell(raw, reading);
  if (cell !== null) return cell;
  reading.flaws.add(`${reading.path}cells[${insurer}][${service}]`, 'unreadable cell');
  reading.bad.count += 1;
  return absentCell;
}

type RawCell = Readonly<{ code: string; seconds: unknown; incident: string; late: Instant | null | undefined }>;

/** Null when any part of it is not what the contract says. */
function readCell(raw: RawCell, { columns, pairs }: Reading): Cell | null {
  const pair = pairs.get(raw.code);
  const since = raw.seconds === null ? null : readSince(raw.seconds, columns.since.base);
  const incidentId = raw.incident === '.' ? null : readIncident(raw.incident, columns.incidents.ids);
  if (!pair || since === undefined || incidentId === undefined || raw.late === null) return null;
  return { pair, since, observedAt: raw.late ?? null, incidentId };
}

function readSince(seconds: unknown, base: Instant): Instant | undefined {
  if (typeof seconds !== 'number' || !Number.isFinite(seconds)) return undefined;
  const since = base + Math.round(seconds * 1_000);
  return Math.abs(since) <= maxInstant ? since : undefined;
}

const maxInstant = 8.64e15;

function readIncident(code: string, ids: readonly unknown[]): string | undefined {
  const id = ids[indexOfCode(code)];
  return isId(id) ? id : undefined;
}

/** By `insurer:service`; null = the place is known, the time is not. Null altogether when a mark cannot be placed: it could hide a late cell. */
function readLate(columns: Columns): ReadonlyMap<string, Instant | null> | null {
  const late = new Map<string, Instant | null>();
  for (const entry of columns.late) {
    if (!Array.isArray(entry)) return null;
    const [insurer, service, at] = entry as readonly unknown[];
    if (!isIndexIn(insurer, columns.insurers) || !isIndexIn(service, columns.services)) return null;
    late.set(`${insurer}:${service}`, decodeInstant(at));
  }
  return late;
}

function isIndexIn(index: unknown, list: readonly unknown[]): index is number {
  return typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < list.length;
}

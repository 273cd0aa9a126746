import type { Board, Row } from '#domain/board.ts';
import type { Cell, Slot } from '#domain/cell.ts';
import type { Instant } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import { encodeInstant } from '../instant-codec.ts';
import type { WireColumns } from '../wire-types.ts';
import { codeAt } from './column-code.ts';
import { codeOfPair, encodePairs } from './pair-codec.ts';

/** Column by column, because neighbours in a column resemble each other: 80 × 12 cells travel in a few kB. */
export function encodeColumns(board: Board): WireColumns {
  const slots = board.rows.flatMap((row) => row.slots);
  const cells = slots.filter((slot) => slot !== null);
  return {
    epoch: board.position.epoch,
    seq: board.position.seq,
    asOf: encodeInstant(board.asOf),
    insurers: board.rows.map((row) => row.insurerId),
    services: [...board.serviceIds],
    pairs: encodePairs(new Set<Pair>(cells.map((cell) => cell.pair))),
    cells: board.rows.map((row) => encodeRow(row, (cell) => codeOfPair(cell.pair), '-')),
    since: encodeSince(board, cells),
    late: encodeLate(board),
    incidents: encodeIncidentColumn(board, cells),
  };
}

function encodeRow(row: Row, code: (cell: Cell) => string, absent: string): string {
  return row.slots.map((slot) => (slot === null ? absent : code(slot))).join('');
}

function encodeSince(board: Board, cells: readonly Cell[]): WireColumns['since'] {
  const known = cells.map((cell) => cell.since).filter((since) => since !== null);
  const base = known.reduce<Instant>((earliest, since) => Math.min(earliest, since), board.asOf);
  const seconds = (slot: Slot) => (slot === null || slot.since === null ? null : (slot.since - base) / 1_000);
  return { base: encodeInstant(base), seconds: board.rows.map((row) => row.slots.map(seconds)) };
}

function encodeLate(board: Board): WireColumns['late'] {
  return board.rows.flatMap((row, insurer) =>
    row.slots.flatMap((slot, service) =>
      slot === null || slot.observedAt === null
        ? []
        : [[insurer, service, encodeInstant(slot.observedAt)] as [number, number, string]],
    ),
  );
}

function encodeIncidentColumn(board: Board, cells: readonly Cell[]): WireColumns['incidents'] {
  const ids = [...new Set(cells.map((cell) => cell.incidentId).filter((id) => id !== null))].sort();
  const codes = new Map(ids.map((id, index) => [id, codeAt(index)]));
  return {
    ids,
    cells: board.rows.map((row) => encodeRow(row, (cell) => codes.get(cell.incidentId ?? '') ?? '.', '.')),
  };
}

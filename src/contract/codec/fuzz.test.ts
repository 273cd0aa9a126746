import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences } from '#domain/audience.ts';
import type { Board } from '#domain/board.ts';
import type { Slot } from '#domain/cell.ts';
import type { Transition } from '#domain/transition.ts';
import { propertyOptions } from '#lib/property-runs.ts';
import { anyBoard, anyFrame, anyHistory } from '../testing/board-arbitraries.ts';
import { anyPage } from '../testing/report-arbitraries.ts';
import { testResources } from '../testing/resources.ts';
import { anyAccidents, spoil } from '../testing/spoil.ts';
import { decodeBoard, encodeBoard } from './board-codec.ts';
import { decodeHistory, encodeHistory } from './history-codec.ts';
import { decodeInsurer, encodeInsurer } from './insurer-codec.ts';
import { decodeFrame, encodeFrame } from './stream-codec.ts';

const timeoutMs = 600_000;
const meta = { audience: 'staff', generatedAt: 0 } as const;

describe.each(testResources)('$name', ({ samples, decode }) => {
  it(
    '[K37] a spoiled answer is refused or read with what is spoiled neutralised, never a throw',
    () => {
      fc.assert(
        fc.property(samples, anyAccidents, fc.constantFrom(...audiences), (sampleFor, accidents, audience) => {
          expect(typeof decode(spoil(sampleFor(audience).body, accidents), audience).ok).toBe('boolean');
          expect('polluted' in Object.prototype).toBe(false);
        }),
        propertyOptions(),
      );
    },
    timeoutMs,
  );

  it('[K37] no JSON at all makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(decode(body, 'public').ok).toBe(false);
      }),
      propertyOptions(),
    );
  });
});

it(
  '[K38] no accident makes a cell of a board operational that was not',
  () => {
    fc.assert(
      fc.property(anyBoard(), anyAccidents, (board, accidents) => {
        const decoded = decodeBoard(spoil(encodeBoard(board, meta), accidents), 'staff');
        if (decoded.ok) expect(newlyOperational(board, decoded.value.board)).toEqual([]);
      }),
      propertyOptions(),
    );
  },
  timeoutMs,
);

it(
  '[K38] no accident makes a transition of a history or its base operational that was not',
  () => {
    fc.assert(
      fc.property(anyHistory, anyAccidents, (history, accidents) => {
        const decoded = decodeHistory(spoil(encodeHistory({ ...history, ...meta }), accidents), 'staff');
        if (!decoded.ok) return;
        expect(newlyOperational(history.base, decoded.value.base)).toEqual([]);
        expect(changedToOperational(history.transitions, decoded.value.transitions)).toEqual([]);
      }),
      propertyOptions(),
    );
  },
  timeoutMs,
);

it(
  '[K38] no accident makes a transition of the stream operational that was not',
  () => {
    fc.assert(
      fc.property(anyFrame, anyAccidents, (frame, accidents) => {
        const { event, data } = encodeFrame(frame);
        const decoded = decodeFrame(event, JSON.stringify(spoil(JSON.parse(data), accidents)));
        if (!decoded.ok || decoded.value.event !== 'batch' || frame.event !== 'batch') return;
        expect(changedToOperational(frame.transitions, decoded.value.transitions)).toEqual([]);
      }),
      propertyOptions(),
    );
  },
  timeoutMs,
);

it(
  '[K38] no accident makes a cell of an insurer page operational that was not',
  () => {
    fc.assert(
      fc.property(anyPage, anyAccidents, (page, accidents) => {
        const decoded = decodeInsurer(spoil(encodeInsurer(page, meta), accidents), 'staff');
        if (!decoded.ok) return;
        const before = new Map(page.services.map(({ id, slot }) => [id, slot]));
        const wrong = decoded.value.page.services.filter(
          ({ id, slot }) => before.has(id) && isOperational(slot) && !isOperational(before.get(id)),
        );
        expect(wrong).toEqual([]);
      }),
      propertyOptions(),
    );
  },
  timeoutMs,
);

function isOperational(slot: Slot | undefined): boolean {
  return slot?.pair.availability === 'operational';
}

/** Cells by id. A row under a name the server never had is not compared: no catalogue knows it. */
function newlyOperational(before: Board, after: Board): string[] {
  const cells = cellsOf(before);
  return [...cellsOf(after)]
    .filter(([place, slot]) => cells.has(place) && isOperational(slot) && !isOperational(cells.get(place)))
    .map(([place]) => place);
}

function cellsOf(board: Board): Map<string, Slot> {
  return new Map(
    board.rows.flatMap(({ insurerId, slots }) =>
      slots.map((slot, index) => [JSON.stringify([insurerId, board.serviceIds[index]]), slot] as const),
    ),
  );
}

/** By place in order and cell: what became operational in reading. */
function changedToOperational(before: readonly Transition[], after: readonly Transition[]): Transition[] {
  return after.filter((transition, index) => {
    const original = before[index];
    const isSameCell = original?.insurerId === transition.insurerId && original.serviceId === transition.serviceId;
    const wasOperational = original?.to.availability === 'operational';
    return isSameCell && transition.to.availability === 'operational' && !wasOperational;
  });
}

import { encodeBoard } from '#contract/codec/board-codec.ts';
import type { Audience } from '#domain/audience.ts';
import type { Board } from '#domain/board.ts';
import { createLru } from '../lru.ts';
import { boardOf, reachedAt, type Run } from '../run/run.ts';
import { sha256 } from '../sha256.ts';
import type { Simulation } from '../simulation.ts';
import { wireBody } from './wire-body.ts';

export type BoardBody = Readonly<{ text: string; sha256: string }>;

/** The body of an immutable board, byte for byte what its address answers, with the hash a pointer announces. */
export type BoardBodies = (run: Run, seq: number, audience: Audience) => BoardBody;

export function createBoardBodies(simulation: Simulation): BoardBodies {
  const recent = createLru<BoardBody>(32);
  return (run, seq, audience) => {
    const faults = JSON.stringify(simulation.faults.active().map(({ fault }) => fault));
    return recent.get(`${run.epoch}-${seq} ${audience} ${faults}`, () => {
      const body = encodeBoard(withoutMissing(simulation, boardOf(run, seq)), {
        audience,
        generatedAt: reachedAt(run, seq),
      });
      const text = wireBody(simulation, run, 'board', withUnknownWord(simulation, body));
      return { text, sha256: sha256(text) };
    });
  };
}

function withoutMissing(simulation: Simulation, board: Board): Board {
  const missing = simulation.faults.find('missingInsurer');
  return missing === null ? board : { ...board, rows: board.rows.filter(({ insurerId }) => insurerId !== missing.id) };
}

function withUnknownWord<Body extends Readonly<{ pairs: Readonly<Record<string, readonly string[]>> }>>(
  simulation: Simulation,
  body: Body,
): Body {
  const [first] = Object.entries(body.pairs);
  if (first === undefined || simulation.faults.find('unknownEnum') === null) return body;
  const [code, [, mode = 'normal']] = first;
  return { ...body, pairs: { ...body.pairs, [code]: ['brownout', mode] } };
}

import { encodePointer } from '#contract/codec/pointer-codec.ts';
import { audiences, type Audience } from '#domain/audience.ts';
import { secondMs } from '#domain/instant.ts';
import { generatedAtOf, nextRewriteAt } from '../run/proof-time.ts';
import { boardClockOf, type Moment } from '../run/run.ts';
import type { BoardBodies } from './board-body.ts';
import { heldMoment } from './held-moment.ts';
import type { Resource } from './resource.ts';

const pollAfterMs = 15 * secondMs;
/** Raised when older builds of the app can no longer read what is served. */
const minClient = 1;

/** Where the newest board is, and the proof that somebody is still looking. */
export function pointerResource(bodies: BoardBodies): Resource {
  return {
    name: 'pointer',
    audiences,
    path: '/pointer',
    parameters: [],
    changes: 'transitions',
    caching: 'pointer',
    read: ({ simulation, moment, audience }) => ({
      json: encodePointer(pointerAt(heldMoment(simulation, moment), audience, bodies)),
    }),
  };
}

function pointerAt(moment: Moment, audience: Audience, bodies: BoardBodies): Parameters<typeof encodePointer>[0] {
  const { run, seq } = moment;
  const generatedAt = generatedAtOf(moment);
  return {
    audience,
    position: { epoch: run.epoch, seq },
    generatedAt,
    nextAt: nextRewriteAt(moment),
    pollAfterMs,
    clock: boardClockOf(run, generatedAt),
    boardUrl: `/api/v1/${audience}/boards/${run.epoch}-${seq}`,
    sha256: bodies(run, seq, audience).sha256,
    minClient,
  };
}

import type { RequestHandler } from 'msw';
import type { Position } from '#domain/position.ts';
import type { Simulation } from '../simulation.ts';
import type { StreamHub } from '../stream/stream-hub.ts';
import type { Resume } from '../stream/stream-session.ts';
import { badParameter } from './api-problem.ts';
import { errorAnswer } from './broken.ts';
import { readQuery } from './query.ts';
import { apiHandler } from './resource.ts';

/** The live stream, for staff and walls. */
export function streamHandler(simulation: Simulation, hub: StreamHub): RequestHandler {
  return apiHandler(simulation, '/api/v1/staff/stream', (request) => {
    const resume = resumeOf(request);
    const refusal = simulation.faults.find('refuseStream');
    if (refusal !== null) return errorAnswer(refusal.status, refusal.retryAfter);
    const body = request.method === 'HEAD' ? null : hub.open(resume, request.signal);
    return new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'private, no-store, no-transform',
        'x-accel-buffering': 'no',
      },
    });
  });
}

/**
 * The address counts more than the header: it is what the reader itself wrote. What it wrote wrongly it can mend (400); an id that came
 * out of a stream it cannot (`reset`).
 */
function resumeOf(request: Request): Resume {
  const after = readQuery(new URL(request.url), ['after']).text('after');
  const fromAddress = after === null ? null : parsePosition(after);
  if (after !== null && fromAddress === null) throw badParameter('after', after, '<epoch>:<seq>, as 186400000:4711');
  if (fromAddress !== null) return fromAddress;
  const lastEventId = request.headers.get('last-event-id');
  return lastEventId === null || lastEventId === '' ? null : (parsePosition(lastEventId) ?? 'impossible');
}

function parsePosition(text: string): Position | null {
  const match = /^(\d{1,16}):(\d{1,16})$/.exec(text);
  const [epoch, seq] = [Number(match?.[1]), Number(match?.[2])];
  return Number.isSafeInteger(epoch) && Number.isSafeInteger(seq) ? { epoch, seq } : null;
}

import type { RequestHandler } from 'msw';
import { encodeInstant } from '#contract/instant-codec.ts';
import type { Simulation } from '../simulation.ts';
import { readQuery } from './query.ts';
import { apiHandler } from './resource.ts';

/** Whether the API itself lives; says nothing about the services. */
export function healthHandler(simulation: Simulation): RequestHandler {
  return apiHandler(simulation, '/api/v1/health', (request) => {
    readQuery(new URL(request.url), []);
    const body = { schema: 'health/1', status: 'pass', generatedAt: encodeInstant(simulation.moment().real) };
    return new Response(JSON.stringify(body), {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  });
}

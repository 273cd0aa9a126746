import type { RequestHandler } from 'msw';
import { encodeInstant } from '#contract/instant-codec.ts';
import type { Simulation } from '../simulation.ts';
import { apiHandler } from './resource.ts';

/** Whether the API itself lives; says nothing about the services. */
export function healthHandler(simulation: Simulation): RequestHandler {
  return apiHandler(simulation, '/api/v1/health', () => {
    const { run, real } = simulation.moment();
    const body = { schema: 'health/1', status: 'ok', epoch: run.epoch, generatedAt: encodeInstant(real) };
    return new Response(JSON.stringify(body), {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  });
}

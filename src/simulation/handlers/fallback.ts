import type { RequestHandler } from 'msw';
import type { Simulation } from '../simulation.ts';
import { notFound } from './api-problem.ts';
import { apiHandler } from './resource.ts';

/** Every other address below `/api`: a 404 that is one, never a page of the app. */
export function fallbackHandlers(simulation: Simulation): RequestHandler[] {
  const nothing = (): Response => {
    throw notFound('There is nothing at this address.');
  };
  return [apiHandler(simulation, '/api/*', nothing), apiHandler(simulation, '/api', nothing)];
}
